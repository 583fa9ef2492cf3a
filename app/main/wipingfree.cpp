// Memory that is given back is overwritten first: what a family said must not stay in the process after the sitting.
// The C library lets a program put its own functions in the place of malloc's family (glibc manual, "Replacing
// malloc"); all allocation here, Qt's included, goes through them. Only free() and what implies it differ from the
// library's own.
#include <cstddef>
#include <cstring>
#include <malloc.h>

#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)

extern "C" {

void *__libc_malloc(std::size_t size);
void *__libc_realloc(void *memory, std::size_t size);
void __libc_free(void *memory);

void free(void *memory) noexcept
{
    if (memory == nullptr)
        return;
    explicit_bzero(memory, malloc_usable_size(memory));
    __libc_free(memory);
}

/// The library's own may move the bytes and leave the old ones where they were.
void *realloc(void *memory, std::size_t size) noexcept
{
    if (memory == nullptr)
        return __libc_malloc(size);
    if (size == 0) {
        free(memory);
        return nullptr;
    }
    const std::size_t had = malloc_usable_size(memory);
    if (size <= had && size >= had / 2)
        return memory;
    void *moved = __libc_malloc(size);
    if (moved == nullptr)
        return nullptr;
    std::memcpy(moved, memory, had < size ? had : size);
    free(memory);
    return moved;
}

} // extern "C"

#endif
