// A judge that is asked about every TCP connection of this process before it is made.
#ifndef DIEMTIN_CONNECTION_GUARD_H
#define DIEMTIN_CONNECTION_GUARD_H

#include <stdbool.h>
#include <sys/socket.h>

// Says whether a connection to the address may be made. It is called on the thread that connects.
typedef bool (*connection_guard_judge)(const struct sockaddr *address, socklen_t length);

// Sets the judge; NULL lets every connection through, as before the first call.
void connection_guard_set_judge(connection_guard_judge judge);

#endif
