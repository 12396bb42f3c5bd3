# Sourced by the commands beside it: each find_... finds something that they need, or says what to install or to set and ends.

jdk_wanted=25

# Prints the major version of the JDK in folder $1; nothing if there is none.
jdk_version() {
  [[ -x "$1/bin/javac" && -r "$1/release" ]] || return 0
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

jdk_candidates() {
  echo "${JAVA_HOME:-}"
  local java
  if java=$(command -v javac); then
    # through the links that package managers make; macOS has no readlink -f in older versions
    java=$(readlink -f "$java" 2>/dev/null || echo "$java")
    dirname "$(dirname "$java")"
  fi
  if [[ -x /usr/libexec/java_home ]]; then
    /usr/libexec/java_home -v "$jdk_wanted+" 2>/dev/null || true
  fi
  local folder
  for folder in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/*; do
    [[ -d $folder ]] && echo "$folder"
  done
}

# All that a build needs.
find_tools() {
  find_jdk
  find_home
  find_maven
}

# Sets JAVA_HOME to a JDK of version 25 or newer and puts it first in PATH.
find_jdk() {
  local home version
  while IFS= read -r home; do
    [[ -n $home ]] || continue
    version=$(jdk_version "$home")
    if [[ -n $version && $version -ge $jdk_wanted ]]; then
      export JAVA_HOME=$home PATH=$home/bin:$PATH
      return
    fi
  done < <(jdk_candidates)
  echo "Gongkai needs a JDK $jdk_wanted or newer, and finds none in JAVA_HOME, in PATH or in the usual places." >&2
  echo "Install one, e.g. Temurin from https://adoptium.net (Debian: apt-get install openjdk-25-jdk or temurin-25-jdk;" >&2
  echo "macOS: brew install temurin), or set JAVA_HOME to the folder of one." >&2
  exit 1
}

# Maven and the embedded servers keep what they fetch and unpack in the home folder, as Java knows it: "?" if the user has none.
find_home() {
  local home
  home=$("$JAVA_HOME/bin/java" -XshowSettings:properties -version 2>&1 | sed -n 's/^ *user\.home = //p')
  if [[ $home == /* ]] && mkdir -p "$home" 2>/dev/null && [[ -w $home ]]; then
    return
  fi
  echo "Gongkai keeps the libraries that it fetches in your home folder, and there is none that you can write to: $home" >&2
  echo "Name another folder: export JAVA_TOOL_OPTIONS=-Duser.home=/path/to/a/folder" >&2
  exit 1
}

find_maven() {
  if ! command -v mvn >/dev/null; then
    echo "Gongkai is built with Maven 3.8.7 or newer, and there is no mvn in PATH." >&2
    echo "Install it: apt-get install maven, brew install maven, or https://maven.apache.org/install.html" >&2
    exit 1
  fi
}
