#pragma once
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>

// A library that most runs of a program never need is not named to the dynamic linker. The program has a function of its
// own under each name of the library's that it calls, and that jumps to wherever the real one lies once the library is
// open. A name that is missing in the list of these is an error of the linker.

static void not_loaded(void) {
    fputs("galley: a library is called before it was opened\n", stderr);
    abort();
}

#if defined(__x86_64__)
#define JUMP_TO(name) "jmp *address_of_" name "(%rip)\n"
#elif defined(__aarch64__)
#define JUMP_TO(name) "adrp x16, address_of_" name "\nldr x16, [x16, :lo12:address_of_" name "]\nbr x16\n"
#else
#error "how this processor jumps to an address in memory is missing here"
#endif

/// The function of this name, which ends the program until FIND has found the real one.
#define LATE_FUNCTION(name)                                                                                          \
    __attribute__((used, visibility("hidden"))) void *address_of_##name = not_loaded;                                \
    __asm__(".pushsection .text." #name ",\"ax\"\n.globl " #name "\n.hidden " #name "\n.type " #name ", @function\n" \
            #name ":\n" JUMP_TO(#name) ".size " #name ", .-" #name "\n.popsection\n");

/// Finds the real one in the open library `found`; returns why there is none, in the words of the system.
#define FIND(name) \
    if (!(address_of_##name = dlsym(found, #name))) return dlerror();
