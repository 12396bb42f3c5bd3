# Runs "$@" until it ends, or until standard input does, which is when the JVM that started it closes it or dies of
# whatever cause. $1: signal that asks it to stop; $2: file for its process id; $3: seconds that it has to stop.
# Job control gives the server a process group of its own, so that Ctrl-C at a terminal does not reach it.
set -m
trap '' HUP INT
signal=$1 pid_file=$2 patience=$3
shift 3
exec 3<&0 </dev/null
"$@" 3<&- &
server=$!
echo "$server" >"$pid_file.new" && mv "$pid_file.new" "$pid_file"
{
  read -r _ <&3
  kill "-$signal" "$server"
  for ((i = 0; i < patience * 10; i++)); do
    kill -0 "$server" || exit 0
    sleep 0.1
  done
  kill -KILL -- "-$server"
} 2>/dev/null &
watch=$!
disown "$watch" # its end is nothing to write into the log
exec 3<&-
wait "$server" 2>/dev/null
code=$?
kill -KILL -- "-$watch" 2>/dev/null
rm -f "$pid_file"
exit "$code"
