# aimix.  `make help` says what can be made; `make run` is where to begin.

MODE ?= release
CC   := $(if $(filter default,$(origin CC)),gcc,$(CC))
OUT   = build/$(MODE)
LIBS  = lua5.4 libuv libsodium libmicrohttpd libpq libcurl

WARN  = -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wstrict-prototypes \
        -Wmissing-prototypes -Wvla -Werror
CFLAGS.debug   = -Og -g
CFLAGS.release = -O2 -g -D_FORTIFY_SOURCE=2 -fstack-protector-strong
CFLAGS.asan    = -O1 -g -fsanitize=address,undefined -fno-sanitize-recover=all \
                 -fno-omit-frame-pointer
CFLAGS += -std=c11 -D_GNU_SOURCE -Icore -MMD -MP $(WARN) $(CFLAGS.$(MODE)) \
          $(shell pkg-config --cflags $(LIBS))
LDLIBS += $(shell pkg-config --libs $(LIBS)) -lm

SOURCES = $(wildcard core/*/*.c)
OBJECTS = $(SOURCES:%.c=$(OUT)/%.o)
TESTS   = $(patsubst %.c,$(OUT)/%,$(wildcard spec/core/*/*_test.c))

.DEFAULT_GOAL := build
.PHONY: help build ctest

help:           ## say what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' Makefile

build: $(OUT)/aimix  ## build (MODE=release, debug or asan)

$(OUT)/aimix: $(OUT)/core/main.o $(OBJECTS)
	$(CC) $(CFLAGS) -rdynamic $^ -o $@ $(LDLIBS)

ctest: $(TESTS)
	@for t in $^; do $$t || exit 1; done

$(OUT)/spec/%_test: spec/%_test.c $(OBJECTS)
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) -Ispec/core $^ -o $@ $(LDLIBS)

$(OUT)/%.o: %.c
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) -c $< -o $@

-include $(OBJECTS:.o=.d)
