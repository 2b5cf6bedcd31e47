/* Certificates are verified.  The server and its certificate are openssl's. */
#include "fetch/client.h"

#include <arpa/inet.h>
#include <assert.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { START_S = 10 };

static uv_loop_t loop;
static char folder[] = "/tmp/aimix-tls-XXXXXX";
static char key[64], cert[64];
static int port;

static struct err last_err;
static int last_status;

static pid_t start(char *const *arguments)
{
    pid_t pid = fork();
    assert(pid >= 0);
    if (pid > 0)
        return pid;
    assert(freopen("/dev/null", "r", stdin));
    assert(freopen("/dev/null", "w", stdout));
    assert(freopen("/dev/null", "w", stderr));
    execvp(arguments[0], arguments);
    _exit(127);
}

/* For localhost by name, and not for its address. */
static void make_certificate(void)
{
    assert(mkdtemp(folder));
    snprintf(key, sizeof key, "%s/key", folder);
    snprintf(cert, sizeof cert, "%s/cert", folder);
    char *const arguments[] = {
        "openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
        "-nodes", "-days", "1", "-subj", "/CN=localhost", "-addext",
        "subjectAltName=DNS:localhost", "-keyout", key, "-out", cert, NULL,
    };
    int status = 0;
    waitpid(start(arguments), &status, 0);
    assert(status == 0);
}

static struct sockaddr_in address_of(int number)
{
    struct sockaddr_in address;
    assert(uv_ip4_addr("127.0.0.1", number, &address) == 0);
    return address;
}

static int free_port(void)
{
    struct sockaddr_in address = address_of(0);
    socklen_t len = sizeof address;
    int fd = socket(AF_INET, SOCK_STREAM, 0);
    assert(bind(fd, (struct sockaddr *)&address, sizeof address) == 0);
    assert(getsockname(fd, (struct sockaddr *)&address, &len) == 0);
    close(fd);
    return ntohs(address.sin_port);
}

static void wait_for_server(void)
{
    struct sockaddr_in address = address_of(port);
    for (int i = 0; i < START_S * 50; i++) {
        int fd = socket(AF_INET, SOCK_STREAM, 0);
        int failed = connect(fd, (struct sockaddr *)&address, sizeof address);
        close(fd);
        if (!failed)
            return;
        usleep(20 * 1000);
    }
    assert(!"openssl s_server listens");
}

static pid_t start_server(void)
{
    static char text[16];
    port = free_port();
    snprintf(text, sizeof text, "%d", port);
    char *const arguments[] = { "openssl", "s_server", "-4", "-quiet", "-www", "-accept", text,
                                "-key", key, "-cert", cert, NULL };
    pid_t pid = start(arguments);
    wait_for_server();
    return pid;
}

static void note(struct fetch_call *call)
{
    last_status = call->answer ? call->answer->status : 0;
    last_err = call->err ? *call->err : (struct err){ .code = ERR_NONE };
}

static void ask(const char *host, const char *ca_file)
{
    char url[64];
    snprintf(url, sizeof url, "https://%s:%d/", host, port);
    struct fetch *fetch = fetch_new(&loop, &(struct fetch_options){ .ca_file = ca_file });
    struct fetch_call call = { .url = url, .done = note, .timeout_ms = 10000 };
    struct err err;
    assert(fetch_start(fetch, &call, &err));
    uv_run(&loop, UV_RUN_DEFAULT);
    fetch_free(fetch);
    uv_run(&loop, UV_RUN_DEFAULT);
}

int main(void)
{
    uv_loop_init(&loop);
    make_certificate();
    pid_t server = start_server();

    ask("localhost", cert);
    assert(last_status == 200);
    ask("localhost", NULL); /* signed by nobody the system trusts */
    assert(last_err.code == ERR_UPSTREAM && strstr(last_err.text, "certificate"));
    ask("127.0.0.1", cert); /* for another name */
    assert(last_err.code == ERR_UPSTREAM && strstr(last_err.text, "certificate"));
    ask("localhost", "/no/such/file");
    assert(last_err.code == ERR_UPSTREAM);

    kill(server, SIGKILL);
    waitpid(server, NULL, 0);
    unlink(key);
    unlink(cert);
    rmdir(folder);
    printf("4 passed, 0 failed\n");
}
