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
          $(shell pkg-config --cflags $(LIBS) 2>/dev/null)
LDLIBS += $(shell pkg-config --libs $(LIBS) 2>/dev/null) -lm

SOURCES = $(wildcard core/*/*.c)
OBJECTS = $(SOURCES:%.c=$(OUT)/%.o)
TESTS   = $(patsubst %.c,$(OUT)/%,$(wildcard spec/core/*/*_test.c))
AIMIX   = $(OUT)/aimix

# Specs, all of them or ONLY=path.
ONLY ?= spec

.DEFAULT_GOAL := build

.PHONY: help install build run test spec ctest ctest-build ctest-list objects check tidy lint format clang bench fuzz new try \
        almanac clean

help:           ## say what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' Makefile

install:        ## install what is missing to build, serve and test
	@vendor/install test check

build: $(AIMIX) ## build it (MODE=release, debug or asan)

run:            ## install what is missing, build and serve
	@vendor/install run
	@$(MAKE) -s build
	@$(AIMIX) serve

test:           ## install what is missing, build and pass all tests (ONLY=spec/... for some)
	@vendor/install test
	@sh spec/test.sh $(MODE) $(ONLY)

spec: build     ## only the specs, without installing anything
	@$(AIMIX) test $(ONLY)

ctest: $(TESTS)
	@for t in $^; do $$t || exit 1; done

ctest-build: $(TESTS)

ctest-list:
	@echo $(TESTS)

$(OUT)/aimix: $(OUT)/core/main.o $(OBJECTS)
	$(CC) $(CFLAGS) -rdynamic $^ -o $@ $(LDLIBS)
	@test $(MODE) != release || ln -sf release/aimix build/aimix

$(OUT)/spec/%_test: spec/%_test.c $(OBJECTS)
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) -rdynamic $^ -o $@ $(LDLIBS)

$(OUT)/%.o: %.c
	@mkdir -p $(@D)
	$(CC) $(CFLAGS) -c $< -o $@

-include $(OBJECTS:.o=.d) $(OUT)/core/main.d

tidy:           ## the rules a compiler does not know, under a second
	@lua5.4 spec/tidy.lua

lint:           ## luacheck, every header alone, clang's warnings
	@luacheck -q $(wildcard scripts spec/*.lua spec/core spec/scripts spec/migrations spec/flow)
	@for h in core/*/*.h; do \
	  gcc -std=c11 -D_GNU_SOURCE -Icore $(shell pkg-config --cflags $(LIBS)) -fsyntax-only \
	    -x c -include $$h /dev/null || exit 1; done
	@$(MAKE) -s -j2 CC=clang-14 OUT=build/clang objects
	@echo "lint: clean"

objects: $(OBJECTS)

almanac:        ## make the tables of the sky again (needs ERFA)
	@mkdir -p build && gcc -O2 -std=c11 -D_GNU_SOURCE -Icore core/almanac/tool/*.c -lerfa -lm \
	  -o build/make_tables && build/make_tables > core/almanac/tables.c

check: tidy lint  ## the gate: tidy, lint, the sky, tests in release and with sanitizers
	@vendor/install test check
	@sh spec/test.sh release spec
	@ASAN_OPTIONS=detect_leaks=0 sh spec/test.sh asan spec

clean:          ## forget what was built
	rm -rf build
