// Starting a process that shares nothing with this one but two pipes.
#ifndef DIEMTIN_WORKER_SPAWN_H
#define DIEMTIN_WORKER_SPAWN_H

#include <sys/types.h>

// A started process and our ends of its pipes.
struct worker {
    pid_t identifier;
    int input;   // what is written here arrives at its standard input
    int output;  // its standard output arrives here
};

// Starts a program with pipes for input and output and nothing on standard error. Every other descriptor of this
// process stays closed to it: a worker that held the sockets of others would keep their ends from being seen.
// Returns 0 or an error number.
int worker_spawn(const char *path, char *const arguments[], char *const environment[], struct worker *worker);

#endif
