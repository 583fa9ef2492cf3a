#!/bin/sh
# A print shop of its own for tests and walks: a private CUPS scheduler on a loopback port, a private message bus and
# an IPP printer that writes what it prints into a folder. Touches nothing of the machine's own CUPS, needs no
# systemd, runs as root or as a user, and ends by itself after CLIPS_CUPS_LIFETIME seconds (1800).
#
#   cups.sh start DIR        starts everything below DIR and writes DIR/env (shell assignments, also printed)
#   cups.sh stop DIR         ends exactly what start began
#   cups.sh printer-off DIR  switches the printer off; printer-on DIR switches it on again
#   cups.sh cupsd-stop DIR   ends the scheduler only; cupsd-start DIR brings it back on the same port
#
# There are two queues and printers: A4 sheets and an 80 mm roll.
# DIR/control says what the printer does with the next job: "ok", "empty" (no paper until it says ok again),
# "cover" (cover open), "half" (puts out the first page, then has no paper; the page is DIR/half.pdf), "refuse", "drop"
# (says it is done and puts out nothing). What came out as paper is in DIR/printed (DIR/printed-roll), one PDF a job, in order.
set -eu

lifetime=${CLIPS_CUPS_LIFETIME:-1800}
# CLIPS_CUPS_KEEPS=Yes makes a scheduler that keeps what it has printed.
queue=clips
roll_queue=clips-roll
support=$(cd "$(dirname "$0")" && pwd)

fail() {
    echo "cups.sh: $*" >&2
    exit 1
}

[ $# -eq 2 ] || fail "usage: cups.sh start|stop|printer-off|printer-on|cupsd-stop|cupsd-start DIR"
command=$1
PATH=$PATH:/usr/sbin:/sbin
export PATH

need() {
    command -v "$1" >/dev/null 2>&1 || fail "$1 is missing: install the Debian package $2"
}

free_port() {
    python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'
}

# NAME COMMAND...: runs it in the background with a limited life and remembers its process id.
background() {
    name=$1
    shift
    # Without the caller's pipes: whoever reads our output must not wait for the daemons.
    timeout -k 2 "$lifetime" "$@" </dev/null >>"$dir/log/$name" 2>&1 3>&- 4>&- 5>&- &
    echo $! >"$dir/pid/$name"
}

is_alive() {
    [ -f "$dir/pid/$1" ] && kill -0 "$(cat "$dir/pid/$1")" 2>/dev/null
}

end() {
    [ -f "$dir/pid/$1" ] || return 0
    pid=$(cat "$dir/pid/$1")
    rm -f "$dir/pid/$1"
    kill "$pid" 2>/dev/null || return 0
    tries=0
    while kill -0 "$pid" 2>/dev/null; do
        tries=$((tries + 1))
        if [ $tries -eq 50 ]; then
            kill -KILL "$pid" 2>/dev/null || true
            return 0
        fi
        sleep 0.1
    done
}

# WHAT COMMAND...: until the command succeeds, ten seconds at most.
wait_until() {
    what=$1
    shift
    tries=0
    until "$@" >/dev/null 2>&1; do
        tries=$((tries + 1))
        if [ $tries -eq 100 ]; then
            tail -n 20 "$dir"/log/* >&2 || true
            fail "$what did not come up within ten seconds"
        fi
        sleep 0.1
    done
}

answers() {
    python3 -c 'import socket, sys; socket.create_connection(("127.0.0.1", int(sys.argv[1])), 1).close()' "$1"
}

start_cupsd() {
    background cupsd cupsd -f -c "$dir/etc/cupsd.conf" -s "$dir/etc/cups-files.conf"
    wait_until cupsd answers "$cups_port"
}

# NAME PORT ARGUMENTS...
start_one_printer() {
    part=$1
    port=$2
    shift 2
    DBUS_SYSTEM_BUS_ADDRESS=unix:path=$dir/bus
    export DBUS_SYSTEM_BUS_ADDRESS
    background "$part" ippeveprinter -p "$port" -n localhost -d "$dir/$part" -k -r off -c "$dir/$part.sh" "$@"
    wait_until "ippeveprinter ($part)" answers "$port"
}

start_printer() {
    start_one_printer printer "$printer_port" -f application/pdf -M CLIPS -m Corner "CLIPS test printer"
    start_one_printer roll "$roll_port" -a "$support/rollprinter.conf" "CLIPS test roll"
}

write_files() {
    cat >"$dir/bus.conf" <<END
<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>custom</type>
  <listen>unix:path=$dir/bus</listen>
  <policy context="default">
    <allow user="*"/><allow own="*"/><allow send_destination="*"/><allow receive_sender="*"/>
  </policy>
</busconfig>
END
    cat >"$dir/etc/cupsd.conf" <<END
LogLevel info
MaxLogSize 0
Listen 127.0.0.1:$cups_port
Browsing Off
WebInterface No
PreserveJobFiles ${CLIPS_CUPS_KEEPS:-No}
PreserveJobHistory 600
DefaultPaperSize A4
<Location />
  Order allow,deny
  Allow all
</Location>
<Policy default>
  <Limit All>
    Order deny,allow
  </Limit>
</Policy>
END
    cat >"$dir/etc/cups-files.conf" <<END
ServerRoot $dir/etc
RequestRoot $dir/spool
CacheDir $dir/cache
StateDir $dir/state
TempDir $dir/spool/tmp
AccessLog $dir/log/cups-access
ErrorLog $dir/log/cups-error
PageLog $dir/log/cups-page
Printcap
SystemGroup $(id -gn)
END
    write_printer printer "$dir/printed"
    write_printer roll "$dir/printed-roll"
}

# NAME PAPER: the program the printer hands each document to.
write_printer() {
    cat >"$dir/$1.sh" <<END
#!/bin/sh
# The printer's inside: gets one document, puts it out as paper or has the trouble that the control file asks for.
told=
while :; do
    case "\$(cat "$dir/control")" in
    empty) trouble=media-empty-error,media-needed-error ;;
    cover) trouble=cover-open-error ;;
    half)
        [ -e "$dir/half.pdf" ] || pdfseparate -f 1 -l 1 "\$1" "$dir/half.pdf"
        trouble=media-empty-error,media-needed-error
        ;;
    refuse) exit 1 ;;
    drop) exit 0 ;;
    *) break ;;
    esac
    if [ "\$told" != "\$trouble" ]; then
        [ -z "\$told" ] || echo "STATE: -\$told" >&2
        echo "STATE: +\$trouble" >&2
        told=\$trouble
    fi
    sleep 0.2
done
[ -z "\$told" ] || echo "STATE: -\$told" >&2
name=\$(printf %04d \$((\$(ls "$2" | wc -l) + 1))).pdf
cp "\$1" "$2/.\$name" && mv "$2/.\$name" "$2/\$name"
END
    chmod 755 "$dir/$1.sh"
}

# NAME PORT ARGUMENTS...
add_queue() {
    name=$1
    port=$2
    shift 2
    lpadmin -p "$name" -E -v "ipp://localhost:$port/ipp/print" -m everywhere \
        -o printer-error-policy=retry-current-job "$@" >>"$dir/log/lpadmin" 2>&1 \
        || { cat "$dir/log/lpadmin" >&2; fail "the queue $name could not be made"; }
}

start() {
    need cupsd cups
    need lpadmin cups-client
    need ippeveprinter cups-ipp-utils
    need dbus-daemon dbus
    need python3 python3
    need timeout coreutils
    [ -x /usr/lib/cups/filter/pdftopdf ] || fail "filter pdftopdf is missing: install the Debian package cups-filters"

    mkdir -p "$1"
    dir=$(cd "$1" && pwd)
    [ ! -e "$dir/env" ] || fail "$dir is in use: stop it first"
    # Root's scheduler runs its filters as another user, who must be able to pass through.
    chmod a+x "$dir"
    above=$(dirname "$dir")
    while [ "$(id -u)" -eq 0 ] && [ "$above" != / ]; do
        case $(stat -c %A "$above") in
        *x | *t) above=$(dirname "$above") ;;
        *) fail "$above must let other users pass (chmod a+x), or choose another folder" ;;
        esac
    done
    mkdir -p "$dir/etc" "$dir/spool/tmp" "$dir/cache" "$dir/state" "$dir/log" "$dir/pid" "$dir/printer" "$dir/printed" \
        "$dir/roll" "$dir/printed-roll"
    echo ok >"$dir/control"
    cups_port=$(free_port)
    printer_port=$(free_port)
    roll_port=$(free_port)
    write_files

    trap 'for part in roll printer cupsd bus; do end $part; done' EXIT
    background bus dbus-daemon --config-file="$dir/bus.conf" --nofork --nopidfile
    wait_until dbus-daemon test -S "$dir/bus"
    start_printer
    start_cupsd
    CUPS_SERVER=127.0.0.1:$cups_port
    export CUPS_SERVER
    add_queue "$queue" "$printer_port" -o media=iso_a4_210x297mm
    add_queue "$roll_queue" "$roll_port"
    for part in cupsd printer roll; do
        is_alive $part || fail "$part ended at once, see $dir/log"
    done
    trap - EXIT

    cat >"$dir/env.part" <<END
CUPS_SERVER=$CUPS_SERVER
CLIPS_CUPS_QUEUE=$queue
CLIPS_CUPS_PRINTED=$dir/printed
CLIPS_CUPS_ROLL_QUEUE=$roll_queue
CLIPS_CUPS_ROLL_PRINTED=$dir/printed-roll
CLIPS_CUPS_CONTROL=$dir/control
CLIPS_CUPS_PORT=$cups_port
CLIPS_CUPS_PRINTER_PORT=$printer_port
CLIPS_CUPS_ROLL_PORT=$roll_port
END
    mv "$dir/env.part" "$dir/env"
    cat "$dir/env"
}

if [ "$command" = start ]; then
    start "$2"
    exit 0
fi
[ -d "$2" ] || fail "no such folder: $2"
dir=$(cd "$2" && pwd)
if [ "$command" = stop ]; then
    for part in roll printer cupsd bus; do
        end $part
    done
    rm -f "$dir/env"
    exit 0
fi
[ -f "$dir/env" ] || fail "nothing was started in $dir"
cups_port=$(sed -n 's/^CLIPS_CUPS_PORT=//p' "$dir/env")
printer_port=$(sed -n 's/^CLIPS_CUPS_PRINTER_PORT=//p' "$dir/env")
roll_port=$(sed -n 's/^CLIPS_CUPS_ROLL_PORT=//p' "$dir/env")
case $command in
printer-off) end printer && end roll ;;
printer-on) start_printer ;;
cupsd-stop) end cupsd ;;
cupsd-start) start_cupsd ;;
*) fail "unknown command: $command" ;;
esac
