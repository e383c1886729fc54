import { beforeAll, describe, expect, it } from "vitest";
import { restingOn } from "../../../vitest.resting-on.js";
import { runCliOn, startCli, timeCliOn } from "./run-cli.js";

/** What some program prints, and the services that follow it. */
const OF_PROGRAMS = [
  ["ss", 'tcp   LISTEN 0  128  0.0.0.0:22  0.0.0.0:*  users:(("sshd",pid=1,fd=3))', "22/tcp ssh"],
  ["ss, IPv6", "udp   UNCONN 0  0  [::]:5353  [::]:*", "5353/udp mdns"],
  ["netstat", "tcp6  0  0  :::443  :::*  LISTEN", "443/tcp https"],
  ["netstat of macOS", "tcp4  0  0  127.0.0.1.631  *.*  LISTEN", "631/tcp ipp"],
  [
    "docker ps",
    'a1 nginx "sh" Up 2 hours 0.0.0.0:8080->80/tcp, [::]:8080->80/tcp web',
    "8080/tcp http-alt, 80/tcp http",
  ],
  [
    "nmap -oG",
    "Host: 10.0.0.1 ()\tPorts: 22/open/tcp//ssh///, 3306/closed/tcp//mysql///",
    "22/tcp ssh, 3306/tcp mysql",
  ],
  ["lsof", "node 1 me 24u IPv4 0x1 0t0 UDP *:5353", "5353/udp mdns"],
  ["ss -u", "UNCONN 0 0 0.0.0.0:69 0.0.0.0:*", "69/udp tftp"],
  ["Go", "dial tcp 10.0.0.1:5672: connect: connection refused", "5672/tcp amqp"],
  ["a sentence", "server started on localhost:6379.", "6379/tcp redis"],
  ["a server", "listening on :8080", "8080/tcp http-alt"],
  ["words", "Listening on port 5432", "5432/tcp postgresql"],
  ["ufw", "[UFW BLOCK] SRC=10.0.0.1 PROTO=TCP SPT=x DPT=3389", "3389/tcp ms-wbt-server"],
  ["tcpdump", "IP 10.0.0.1.51234 > 10.0.0.2.443: Flags [S]", "443/tcp https"],
  ["Node", "Error: connect ECONNREFUSED ::1:5432", "5432/tcp postgresql"],
  ["a router", "allow udp/161 from any", "161/udp snmp"],
  ["nmap -oX", '<port protocol="udp" portid="53"><state state="open"/></port>', "53/udp domain"],
  ["iptables-save", "-A INPUT -p udp -m udp --dport 67:68 -j ACCEPT", "67/udp bootps, 68/udp bootpc"],
  ["iptables-save, a list", "-A INPUT -p tcp --dports 80,443 -j ACCEPT", "80/tcp http, 443/tcp https"],
  ["nft", "udp dport { 53, 123 } accept", "53/udp domain, 123/udp ntp"],
  [
    "kubectl get svc",
    "web NodePort 10.96.1.20 <none> 80:31234/TCP,443:32443/TCP 5d",
    "80/tcp http, 443/tcp https",
  ],
  ["netstat of macOS, IPv6", "udp6 0 0 fe80::1%lo0.123 *.*", "123/udp ntp"],
  ["netstat of Linux, IPv6", "udp6 0 0 fe80::1:546 :::*", "546/udp dhcpv6-client"],
  ["netstat of Windows", "  UDP    [::]:500    *:*    1234", "500/udp isakmp"],
  ["tcpdump, IPv6", "03:04:05.123456 IP6 2001:db8::1.51234 > 2001:db8::2.443: Flags [S]", "443/tcp https"],
  ["tcpdump, over UDP", "IP 10.0.0.5.123 > 10.0.0.9.123: NTPv4, Client, length 48", "123/udp ntp"],
  ["tcpdump -q", "IP 10.0.0.5.51234 > 10.0.0.9.22: tcp 36", "22/tcp ssh"],
  ["tcpdump, mDNS", "IP6 fe80::1.5353 > ff02::fb.5353: 0 PTR (QM)? _ipp._tcp.local. (33)", "5353/udp mdns"],
  [
    "docker ps, over several transport protocols",
    "dns 0.0.0.0:53->53/udp, 0.0.0.0:5432-5432->5432-5432/tcp",
    "53/udp domain, 5432/tcp postgresql",
  ],
  [
    "iptables -L",
    "ACCEPT udp -- 0.0.0.0/0 0.0.0.0/0 udp spt:53 dpts:67:68",
    "53/udp domain, 67/udp bootps, 68/udp bootpc",
  ],
  ["conntrack", "tcp 6 431999 src=10.0.0.5 dst=10.0.0.9 sport=51234 dport=443 [ASSURED]", "443/tcp https"],
  ["ufw status", "80,443/tcp (Nginx Full) ALLOW IN Anywhere", "80/tcp http, 443/tcp https"],
  ["a URL with a user", "DATABASE_URL=postgres://user:pw@db:5432/app", "5432/tcp postgresql"],
  ["nginx", "    listen 443 ssl http2;", "443/tcp https"],
  ["HAProxy", "    bind *:443 ssl crt /etc/ssl", "443/tcp https"],
  ["systemd", "ListenStream=22", "22/tcp ssh"],
  ["systemd, datagrams", "ListenDatagram=0.0.0.0:514", "514/udp syslog"],
  ["Kubernetes", "    - containerPort: 5432", "5432/tcp postgresql"],
  ["JSON", '{"level":"info","port":6379}', "6379/tcp redis"],
  ["a log", "2026-01-02 03:04:05 GET https://a.example.com:5432/x", "5432/tcp postgresql"],
] as const;

const OF_COMMON_USES = [
  ["without a service", "tcp LISTEN *:5173", "5173/tcp (commonly Vite, not IANA's)", "no 5173/tcp"],
  [
    "beside its service",
    "tcp LISTEN *:6443",
    "6443/tcp sun-sr-https (commonly Kubernetes, not IANA's)",
    "sun-sr-https 6443/tcp",
  ],
  [
    "over UDP",
    "UNCONN 0 0 0.0.0.0:51820 0.0.0.0:*",
    "51820/udp (commonly WireGuard, not IANA's)",
    "no 51820/udp",
  ],
  ["that are many", "tcp LISTEN *:3000", "3000/tcp hbci", "hbci 3000/tcp", "remoteware-cl 3000/tcp"],
] as const;

const WITHOUT_PORTS = [
  "2026-01-02 03:04:05,123 INFO took 12:34:56.789 done",
  "2026-01-02T03:04:05.678Z duration=12.5ms",
  "inet6 fe80::a00:27ff:fe4e:66a1/64 scope link",
  "inet6 2001:db8::1:443/64 scope global",
  "route to 2001:db8::1:443",
  "inet 192.168.1.5/24 brd 192.168.1.255",
  "link/ether 08:00:27:4e:66:a1 brd ff:ff:ff:ff:ff:ff",
  "-rw-r--r-- 1 root root 1234 Jan  2 03:04 file.tar.gz",
  "/dev/sda1  50G  20G  28G  42% /",
  "LISTEN 1 7 (a queue of ss)",
  "progress 10/100, ratio 16:9, 12/25/2026 10:30",
  "Downloaded nginx:1.25, node:20-alpine, version 4.5.6.7",
  "we support 24 hours of transport 7",
] as const;

/** Every line as it comes out, all of them from one run. */
const annotated = new Map<string, string | undefined>();

beforeAll(() => {
  const lines = [...[...OF_PROGRAMS, ...OF_COMMON_USES].map(([, line]) => line), ...WITHOUT_PORTS];
  const { status, stdout } = runCliOn(`${lines.join("\n")}\n`);
  expect(status).toBe(0);
  for (const [at, line] of stdout.trimEnd().split("\n").entries()) annotated.set(lines[at] ?? "", line);
  expect(annotated.size).toBe(lines.length);
});

describe("lines from a pipe", () => {
  it.for(OF_PROGRAMS)("of %s are followed by the services of their ports", ([_, line, services], context) => {
    restingOn(...services.split(", ").map((service) => service.split(" ").toReversed().join(" ")))(context);
    expect(annotated.get(line)).toBe(`${line}  # ${services}`);
  });

  it.for(OF_COMMON_USES)("have common uses %s, labelled", ([_, line, services, ...facts], context) => {
    restingOn(...facts)(context);
    expect(annotated.get(line)).toBe(`${line}  # ${services}`);
  });

  it("have every port of a short range, and of a long one the first and the last", (context) => {
    restingOn(...["pyrrho 5433/tcp", "sgi-arrayd 5434/tcp", "ndmps 30000/tcp", "filenet-powsrm 32767/tcp"])(
      context,
    );
    const docker = "web 0.0.0.0:5432-5434->5432-5434/tcp";
    expect(runCliOn(docker).stdout).toMatch(/5432\/tcp postgresql, 5433\/tcp pyrrho.*, 5434\/tcp sgi-arrayd/);
    expect(runCliOn("30000-32767/tcp").stdout).toBe(
      "30000-32767/tcp  # 30000/tcp ndmps, 32767/tcp filenet-powsrm\n",
    );
  });

  it("that end as on Windows still do", (context) => {
    restingOn("epmap 135/tcp")(context);
    expect(runCliOn("TCP 0.0.0.0:135 LISTENING\r\nx\r\n").stdout).toBe(
      "TCP 0.0.0.0:135 LISTENING  # 135/tcp epmap\r\nx\r\n",
    );
    expect(JSON.parse(runCliOn("TCP 0.0.0.0:135\r\n", "--json").stdout).line).toBe("TCP 0.0.0.0:135");
  });

  it("that name no port stay as they are, and the last one may be unfinished", () => {
    const text = "State  Recv-Q\n12:34:56 took 3:20, error:42\n\nlast";
    expect(runCliOn(text, "-").stdout).toBe(`${text}\n`);
  });

  it.each(WITHOUT_PORTS)("stay as they are where numbers are not ports: %s", (line) => {
    expect(annotated.get(line)).toBe(line);
  });

  it("are documents with --json", (context) => {
    restingOn("ssh 22/tcp")(context);
    const { stdout } = runCliOn("tcp 0.0.0.0:22\nnothing\n", "--json");
    expect(
      stdout
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line)),
    ).toEqual([
      { line: "tcp 0.0.0.0:22", ports: [{ port: 22, transport: "tcp", serviceName: "ssh" }] },
      { line: "nothing", ports: [] },
    ]);
  });

  it("are annotated as fast as they come: 100,000 in a second of processor time, or a fifth of that on a slow machine", () => {
    const lines = Array.from({ length: 60_000 }, (_, at) => `tcp LISTEN 0 128 0.0.0.0:${at % 50_000} x:*`);
    const { stdout, seconds } = timeCliOn(lines.join("\n"));
    expect(stdout.split("\n")).toHaveLength(60_001);
    const rate = Math.round(lines.length / seconds);
    console.info(`${rate} lines in a second of processor time`);
    expect(rate).toBeGreaterThan(20_000);
  });

  it("are not waited for when nothing is piped in: without arguments it prints help", () => {
    expect(startCli()).toMatchObject({ status: 0, stdout: expect.stringContaining("ss -tulpn | ianakit") });
  });
});
