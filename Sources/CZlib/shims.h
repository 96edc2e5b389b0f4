// zlib, whose `deflateInit2` and `inflateInit2` are macros that Swift does not see.
#ifndef DIEMTIN_CZLIB_SHIMS_H
#define DIEMTIN_CZLIB_SHIMS_H

#include <zlib.h>

// Raw DEFLATE (RFC 1951) with a preset dictionary, in one call. Returns the bytes written, or a negative error of zlib.
static inline long czlib_deflate(const Bytef *dictionary, uInt dictionary_count, const Bytef *input, uInt count,
                                 Bytef *output, uInt capacity) {
    z_stream stream = {0};
    int status = deflateInit2(&stream, Z_BEST_COMPRESSION, Z_DEFLATED, -15, 9, Z_DEFAULT_STRATEGY);
    if (status != Z_OK) return status;
    if (dictionary_count > 0) status = deflateSetDictionary(&stream, dictionary, dictionary_count);
    stream.next_in = (Bytef *)input;
    stream.avail_in = count;
    stream.next_out = output;
    stream.avail_out = capacity;
    if (status == Z_OK) status = deflate(&stream, Z_FINISH);
    long written = (long)stream.total_out;
    deflateEnd(&stream);
    return status == Z_STREAM_END ? written : (status < 0 ? status : Z_BUF_ERROR);
}

// The other way round; fails unless the input gives exactly `count` bytes.
static inline int czlib_inflate(const Bytef *dictionary, uInt dictionary_count, const Bytef *input, uInt input_count,
                                Bytef *output, uInt count) {
    z_stream stream = {0};
    int status = inflateInit2(&stream, -15);
    if (status != Z_OK) return status;
    if (dictionary_count > 0) status = inflateSetDictionary(&stream, dictionary, dictionary_count);
    stream.next_in = (Bytef *)input;
    stream.avail_in = input_count;
    stream.next_out = output;
    stream.avail_out = count;
    if (status == Z_OK) status = inflate(&stream, Z_FINISH);
    int whole = status == Z_STREAM_END && stream.total_out == count;
    inflateEnd(&stream);
    return whole ? Z_OK : Z_DATA_ERROR;
}

#endif
