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

# A line for each file; whole commands with V=1, nothing with -s.  What a compiler has to say
# is seen either way.
ifneq ($(V),1)
Q = @
ifeq ($(findstring s,$(firstword -$(MAKEFLAGS))),)
say = $(info $() $() $(1) $(2))
endif
endif

# Specs, all of them or ONLY=path.
ONLY ?= spec

.DEFAULT_GOAL := build

.PHONY: help install build objects run test spec ctest ctest-build ctest-list tidy lint almanac \
        sky hanja hanja-check check check-rest bench fuzz new try types clean

help:           ## say what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / {printf "  make %-10s %s\n", $$1, $$2}' Makefile

install:        ## install what is missing to build, serve and test
	@vendor/install test check

build: $(AIMIX) ## build it (MODE=release, debug or asan; V=1 says how)

run:            ## install what is missing, build and serve
	@vendor/install run
	@test -x $(AIMIX) || echo "Building, once; it takes about half a minute."
	@$(MAKE) -s -j$$(nproc) build
	@echo "Starting. What is stored is under $${AIMIX_DATA:-var}; Ctrl-C ends it, and keeps that."
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
	$(call say,LD,$@)
	$(Q)$(CC) $(CFLAGS) -rdynamic $^ -o $@ $(LDLIBS)
	@test $(MODE) != release || ln -sf release/aimix build/aimix

$(OUT)/spec/%_test: spec/%_test.c $(OBJECTS)
	@mkdir -p $(@D)
	$(call say,LD,$@)
	$(Q)$(CC) $(CFLAGS) -rdynamic $(filter %.c %.o,$^) -o $@ $(LDLIBS)

$(OUT)/%.o: %.c
	@mkdir -p $(@D)
	$(call say,CC,$<)
	$(Q)$(CC) $(CFLAGS) -c $< -o $@

-include $(OBJECTS:.o=.d) $(OUT)/core/main.d $(TESTS:=.d)

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

build/make_tables: core/almanac/tool/make_tables.c
	@mkdir -p build
	@$(CC) -std=c11 -D_GNU_SOURCE -O2 $(WARN) $< -lerfa -lm -o $@

almanac: build/make_tables ## make the tables of the sky again (needs ERFA)
	@build/make_tables > core/almanac/tables.c

sky: build/make_tables
	@build/make_tables | cmp - core/almanac/tables.c && echo "sky: as computed"

HANJA_TOOL  = scripts/lib/name/tool/make_tables.lua
HANJA_TABLE = scripts/lib/name/tables.lua

hanja:          ## make the table of hanja again (needs unicode-data)
	@lua5.4 $(HANJA_TOOL) > $(HANJA_TABLE)

hanja-check:
	@lua5.4 $(HANJA_TOOL) | cmp - $(HANJA_TABLE) && echo "hanja: as in Unicode"

check:          ## the gate: all tests, then what is not a test, then all with sanitizers
	@$(MAKE) -s test
	@$(MAKE) -s check-rest

# What `make test` leaves out.
check-rest:
	@vendor/install check
	@$(MAKE) -s tidy
	@$(MAKE) -s lint
	@$(MAKE) -s sky
	@$(MAKE) -s hanja-check
	@sh spec/test.sh asan spec

bench:          ## measure beside peers (BENCH="hello ledger" for some)
	@vendor/install bench
	@npm ci --prefix spec/bench/peers --no-audit --no-fund --loglevel=error >/dev/null
	@$(MAKE) -s build
	@lua5.4 spec/bench/run.lua $(BENCH)

FUZZ_SECONDS ?= 60
FUZZ = clang-14 -std=c11 -D_GNU_SOURCE -Icore -g -O1 -fno-sanitize-recover=all \
       -fsanitize=fuzzer,address,undefined
FUZZ_JSON    = core/base/*.c core/script/json_*.c \
               $(addprefix core/script/,lib.c lib_err.c lib_json.c limits.c blocks.c)
FUZZ_REQUEST = core/base/*.c \
               $(addprefix core/http/,check.c chunks.c target.c text.c query.c upload.c)

fuzz:           ## throw bytes at what strangers can send (FUZZ_SECONDS=60 for each)
	@vendor/install check
	@mkdir -p build/fuzz
	$(call say,LD,build/fuzz/json)
	$(Q)$(FUZZ) spec/fuzz/json_fuzz.c $(FUZZ_JSON) \
	  $(shell pkg-config --cflags --libs lua5.4 libuv 2>/dev/null) -lm -o build/fuzz/json
	$(call say,LD,build/fuzz/request)
	$(Q)$(FUZZ) spec/fuzz/request_fuzz.c $(FUZZ_REQUEST) -lm -o build/fuzz/request
	$(call say,LD,build/fuzz/picture)
	$(Q)$(FUZZ) spec/fuzz/picture_fuzz.c core/base/picture*.c -o build/fuzz/picture
	build/fuzz/json -max_total_time=$(FUZZ_SECONDS)
	build/fuzz/request -max_total_time=$(FUZZ_SECONDS)
	build/fuzz/picture -max_total_time=$(FUZZ_SECONDS)

new: build      ## service=name: a service, its prompt and its spec, already passing
	@$(AIMIX) new $(service)

try: build      ## service=name: facts, prompt and reading of its example, without a model
	@$(AIMIX) try $(service)

types: build    ## what editors are told of words, libraries and services: scripts/types
	@$(AIMIX) types

clean:          ## forget what was built
	rm -rf build
