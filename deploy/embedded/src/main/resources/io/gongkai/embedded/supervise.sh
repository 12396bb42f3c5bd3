# Runs "$@" until it ends, or until standard input does, which is when the JVM that started it closes it or dies of
# whatever cause. $1: signal that asks it to stop; $2: file for its process id; $3: seconds that it has to stop.
# Job control gives the server a process group of its own, so that what ends this JVM's group does not reach it: Ctrl-C at
# a terminal, or SIGTERM from a service manager. The JVM hears it too, and stops the servers in their order.
set -m
trap '' HUP INT
trap : TERM
signal=$1 pid_file=$2 patience=$3
shift 3
exec 3<&0 </dev/null 4>&2 2>/dev/null # what bash has to say of its jobs is nothing to write into the log
"$@" 3<&- 2>&4 4>&- &
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
} 4>&- &
watch=$!
exec 3<&- 4>&-
while
  wait "$server"
  code=$?
  kill -0 "$server"
do :; done
kill -KILL -- "-$watch"
rm -f "$pid_file"
exit "$code"
