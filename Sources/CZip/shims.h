// The system's libzip.
#ifndef DIEMTIN_CZIP_SHIMS_H
#define DIEMTIN_CZIP_SHIMS_H

#include <zip.h>

#endif
