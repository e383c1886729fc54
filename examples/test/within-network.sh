#!/bin/sh
# Runs an advertiser on a host of its own and, once it had a second, a browser on another, on a network of these two.
# Usage: unshare --map-root-user --net --mount within-network.sh ADVERTISE BROWSE
set -eu
ip link set lo up
ip link add near type veth peer name far
ip address add 192.0.2.1/24 dev near
ip link set near up multicast on
ip route add default dev near

if [ -n "${WITH_AVAHI:-}" ]; then
  mount -t tmpfs none /run
  mkdir /run/avahi-daemon /run/dbus
  export DBUS_SYSTEM_BUS_ADDRESS=unix:path=/run/dbus/bus
  dbus-daemon --config-file="$WITH_AVAHI/dbus.conf" --nofork --nopidfile &
  bus=$!
  until [ -S /run/dbus/bus ]; do sleep 0.1; done
  avahi-daemon --file="$WITH_AVAHI/avahi-daemon.conf" --no-drop-root --no-chroot --no-rlimits >&2 &
  avahi=$!
  # To ask takes a second where there is a daemon, and fails at once where there is none yet.
  until avahi-browse --terminate _none._tcp >/dev/null 2>&1; do sleep 0.1; done
fi

# ciao cannot read the names that Linux lists virtual cables by, far@if3: the advertiser's is behind a bridge.
unshare --net --mount sh -c "
  until ip link set far up 2>/dev/null; do sleep 0.1; done
  ip link set lo up
  ip link add lan type bridge forward_delay 0
  ip link set far master lan
  ip address add 192.0.2.2/24 dev lan
  ip link set lan up multicast on
  ip route add default dev lan
  exec $1" >&2 &
advertiser=$!
while [ "$(readlink "/proc/$advertiser/ns/net")" = "$(readlink /proc/self/ns/net)" ]; do sleep 0.1; done
ip link set far netns "$advertiser"
sleep 1
sh -c "$2" || true
kill "$advertiser" ${avahi:+"$avahi"} ${bus:+"$bus"} 2>/dev/null || true
wait
