# Sourced by the commands beside it, behind jdk.sh: builds with Maven, showing progress.

# Whether a source in the folders $2… is newer than the file $1, which the last build has left, or there is none.
stale() {
  local built=$1
  shift
  [[ -e $built ]] || return 0
  local newer
  newer=$(find "$root/pom.xml" "$root/.mvn" "${@/#/$root/}" \
    \( -name target -o -path '*/src/test' \) -prune -o -type f -newer "$built" -print | head -n 1)
  [[ -n $newer ]]
}

# Builds the modules that the arguments name to Maven, and then gives the files of $built the time at which it began:
# what has changed meanwhile is newer.
build() {
  find_home
  find_maven
  mkdir -p "$root/target"
  local log=$root/target/build.log began=$root/target/began file
  touch "$began"
  : >"$log" # it is looked at before Maven has begun to write
  echo "Building Gongkai with $JAVA_HOME (the first time fetches libraries and takes some minutes) ..."
  local status=0
  (cd "$root" && mvn -B -ntp -Dmaven.test.skip=true -Dspotless.check.skip=true "$@" package) >"$log" 2>&1 &
  local maven=$!
  trap 'kill $maven 2>/dev/null || true; exit 130' INT TERM
  local seen=0 line lines
  while kill -0 "$maven" 2>/dev/null; do
    lines=$(grep -c '^\[INFO\] Building .*\]$' "$log" || true)
    if ((lines > seen)); then
      grep '^\[INFO\] Building .*\]$' "$log" | sed -n "$((seen + 1)),${lines}p" | while IFS= read -r line; do
        printf '%6s s  %s\n' "$SECONDS" "${line#\[INFO\] }"
      done
      seen=$lines
    fi
    sleep 0.5
  done
  wait "$maven" || status=$?
  trap - INT TERM
  if ((status != 0)); then
    grep '^\[ERROR\]' "$log" | head -n 40 >&2 || true
    echo "The build has failed; all of it is in $log" >&2
    exit 1
  fi
  for file in "${built[@]}"; do
    touch -r "$began" "$file"
  done
  printf '%6s s  built\n' "$SECONDS"
}
