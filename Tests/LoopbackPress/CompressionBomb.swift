import Foundation

/// Small bodies that grow to hundreds of megabytes when they are decoded, made from the formats' own repetitions.
enum CompressionBomb {
    /// The header of a gzip member (RFC 1952 §2.3).
    static let gzipHead = Data([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3])

    /// About a megabyte of zeros as one deflate block that ends on a byte, so that it can be sent again and again
    /// (RFC 1951): a zero, 4,064 times "258 bytes from one byte back", the end, and an empty stored block.
    static let gzipMegabyte: Data = {
        var bits = BitWriter()
        bits.write(0b010, count: 3)  // not final, fixed codes; least significant bit first
        bits.writeCode(0x30, count: 8)  // the byte 0
        for _ in 0..<4_064 {
            bits.writeCode(0b1100_0101, count: 8)  // length 258
            bits.writeCode(0, count: 5)  // distance 1
        }
        bits.writeCode(0, count: 7)  // end of block
        bits.write(0, count: 3)  // stored, not final
        bits.fillByte()
        return bits.data + Data([0, 0, 0xFF, 0xFF])
    }()

    /// Magic number, frame header, and a window of 128 KiB (RFC 8878 §3.1.1).
    static let zstdHead = Data([0x28, 0xB5, 0x2F, 0xFD, 0, 0x38])

    /// A megabyte as eight blocks of one repeated byte each.
    static let zstdMegabyte = Data(Array(repeating: [0x02, 0x00, 0x10, 0x78], count: 8).joined())

    /// 256 MiB of zeros as the brotli tool writes them (`head -c 268435456 /dev/zero | brotli -q 9 -w 24`).
    static let brotli =
        Data(
            base64Encoded:
                "z///fwAkAOKxQHLv//n//w+ABEAcFoDu/T////8BkACIwwLQvf/n//8/ABIAcVgAuvf//P//B0ACIA4LQPf+n////wBIAMRhAeje//P//x8ACYA4LADd+3/+//8DIAEQhwWge//P//9/ACQA4rAAdO//+f//D4AEQBwWgO79P////wGQAIjDAtC9/+f//z8AEgBxWAC69//8//8HQAIgDgtA9/6f////AEgAxGEB6N7/8///HwAJgDgsAN37f/7//wMgARCHBaB7/z8="
        ) ?? Data()
}

/// Writes bits, the least significant of each byte first (RFC 1951 §3.1.1).
private struct BitWriter {
    private(set) var data = Data()
    private var pending: UInt8 = 0
    private var used = 0

    /// Writes a number, its least significant bit first.
    mutating func write(_ value: Int, count: Int) {
        for position in 0..<count { append(value >> position & 1) }
    }

    /// Writes a Huffman code, its most significant bit first.
    mutating func writeCode(_ value: Int, count: Int) {
        for position in (0..<count).reversed() { append(value >> position & 1) }
    }

    /// Fills the byte at hand with zeros.
    mutating func fillByte() {
        while used > 0 { append(0) }
    }

    private mutating func append(_ bit: Int) {
        pending |= UInt8(bit) << used
        used += 1
        if used == 8 {
            data.append(pending)
            (pending, used) = (0, 0)
        }
    }
}
