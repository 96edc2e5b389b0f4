#define _GNU_SOURCE
#include "worker_spawn.h"

#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <unistd.h>

static int start(const char *path, char *const arguments[], char *const environment[], int input, int output,
                 pid_t *identifier) {
    posix_spawn_file_actions_t actions;
    posix_spawnattr_t attributes;
    int code = posix_spawn_file_actions_init(&actions);
    if (code != 0) return code;
    code = posix_spawnattr_init(&attributes);
    if (code != 0) {
        posix_spawn_file_actions_destroy(&actions);
        return code;
    }
    posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
#ifdef __APPLE__
    posix_spawnattr_setflags(&attributes, POSIX_SPAWN_CLOEXEC_DEFAULT);
#else
    posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1);
#endif
    code = posix_spawn(identifier, path, &actions, &attributes, arguments, environment);
    posix_spawnattr_destroy(&attributes);
    posix_spawn_file_actions_destroy(&actions);
    return code;
}

static int open_pipe(int ends[2]) {
    if (pipe(ends) != 0) return errno;
    fcntl(ends[0], F_SETFD, FD_CLOEXEC);
    fcntl(ends[1], F_SETFD, FD_CLOEXEC);
    return 0;
}

int worker_spawn(const char *path, char *const arguments[], char *const environment[], struct worker *worker) {
    int input[2], output[2];
    int code = open_pipe(input);
    if (code != 0) return code;
    code = open_pipe(output);
    if (code != 0) {
        close(input[0]);
        close(input[1]);
        return code;
    }
    code = start(path, arguments, environment, input[0], output[1], &worker->identifier);
    close(input[0]);
    close(output[1]);
    if (code != 0) {
        close(input[1]);
        close(output[0]);
        return code;
    }
    worker->input = input[1];
    worker->output = output[0];
    return 0;
}
