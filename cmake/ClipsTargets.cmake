# One place for what every target shares: warnings, hardening, Qt manners; and one function per kind of target.

add_library(clips_flags INTERFACE)
target_compile_options(clips_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wimplicit-fallthrough -Wswitch-enum
    $<$<BOOL:${CLIPS_WARNINGS_AS_ERRORS}>:-Werror>
    -fstack-protector-strong -fstack-clash-protection
    $<$<NOT:$<CONFIG:Debug>>:-D_FORTIFY_SOURCE=2>)
target_compile_definitions(clips_flags INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 CLIPS_VERSION="${PROJECT_VERSION}")
target_link_options(clips_flags INTERFACE -Wl,-z,relro,-z,now)
target_include_directories(clips_flags INTERFACE ${PROJECT_SOURCE_DIR}/app)
if(CLIPS_SANITIZE)
    add_compile_options(-fsanitize=${CLIPS_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${CLIPS_SANITIZE})
endif()

# A layer of app/: static library kiosk_NAME, alias kiosk::NAME.
function(clips_add_layer name)
    cmake_parse_arguments(arg "" "" "SOURCES;DEPENDS;PRIVATE" ${ARGN})
    add_library(kiosk_${name} STATIC ${arg_SOURCES})
    add_library(kiosk::${name} ALIAS kiosk_${name})
    target_link_libraries(kiosk_${name} PUBLIC ${arg_DEPENDS} PRIVATE clips_flags ${arg_PRIVATE})
    target_include_directories(kiosk_${name} PUBLIC ${PROJECT_SOURCE_DIR}/app)
endfunction()

# A Qt Test program. LABELS: unit, integration, ui, e2e, architecture, fault, long. Runs offscreen, in UTC and C.UTF-8.
function(clips_add_test name)
    cmake_parse_arguments(arg "SERIAL" "TIMEOUT" "SOURCES;LINK;LABELS;ENVIRONMENT" ${ARGN})
    if(NOT arg_SOURCES)
        set(arg_SOURCES ${name}.cpp)
    endif()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    find_package(Qt6 REQUIRED COMPONENTS Test)
    add_executable(${name} ${arg_SOURCES})
    target_link_libraries(${name} PRIVATE ${arg_LINK} Qt6::Test clips_flags)
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/tests)
    target_compile_definitions(${name} PRIVATE CLIPS_SOURCE_DIR="${PROJECT_SOURCE_DIR}" CLIPS_BINARY_DIR="${PROJECT_BINARY_DIR}")
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${arg_TIMEOUT} LABELS "${arg_LABELS}" RUN_SERIAL "${arg_SERIAL}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;LSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/support/lsan.supp:fast_unwind_on_malloc=0;${arg_ENVIRONMENT}")
endfunction()

# The same program once more, with its office stores on PostgreSQL: see tests/support/officestore.h.
function(clips_also_on_postgresql name)
    add_test(NAME ${name}_postgresql COMMAND ${name})
    foreach(property TIMEOUT LABELS ENVIRONMENT)
        get_test_property(${name} ${property} value)
        set_tests_properties(${name}_postgresql PROPERTIES ${property} "${value}")
    endforeach()
    set_property(TEST ${name}_postgresql APPEND PROPERTY ENVIRONMENT CLIPS_TEST_STORE=postgresql)
endfunction()
