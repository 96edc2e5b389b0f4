// libcurl resolves a host's name by itself, after any check that a caller of URLSession can make. A name server that
// answers differently the second time (DNS rebinding) would lead it into the office's own network. So the check stands
// where the address is final: this definition of connect(2) takes the place of libc's for every library of the process
// (ELF symbol interposition: the program comes first in the search order).
#define _GNU_SOURCE
#include "connection_guard.h"

#include <errno.h>
#include <netinet/in.h>
#include <stdatomic.h>
#include <stddef.h>

static _Atomic(connection_guard_judge) current_judge = NULL;

void connection_guard_set_judge(connection_guard_judge judge) {
    atomic_store(&current_judge, judge);
}

#ifdef __linux__
#include <sys/syscall.h>
#include <unistd.h>

// Name servers are asked by datagrams, and they may well stand in the office's network.
static bool is_stream(int descriptor) {
    int type = 0;
    socklen_t length = sizeof type;
    return getsockopt(descriptor, SOL_SOCKET, SO_TYPE, &type, &length) == 0 && type == SOCK_STREAM;
}

int connect(int descriptor, const struct sockaddr *address, socklen_t length) {
    connection_guard_judge judge = atomic_load(&current_judge);
    bool is_internet = address != NULL && length >= sizeof(sa_family_t)
        && (address->sa_family == AF_INET || address->sa_family == AF_INET6);
    if (judge != NULL && is_internet && is_stream(descriptor) && !judge(address, length)) {
        errno = EACCES;
        return -1;
    }
    return (int)syscall(SYS_connect, descriptor, address, length);
}
#endif
