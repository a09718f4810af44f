import dgram from "node:dgram";
import dns from "node:dns";
import { syncBuiltinESMExports } from "node:module";
import net from "node:net";

/**
 * Takes the network away from this process: everything in Node that reaches it goes through these. Imported
 * before all else by the contained reader, where the system has no empty network to put it in.
 */
function refuse(): never {
  throw new Error("no network in the reader");
}

function takeAway(owner: object): void {
  for (const [name, { value, writable }] of Object.entries(
    Object.getOwnPropertyDescriptors(owner),
  )) {
    const isMethod = typeof value === "function" && name !== "constructor" && writable === true;
    if (isMethod && /^[a-z]/.test(name)) Object.assign(owner, { [name]: refuse });
  }
}

net.Socket.prototype.connect = refuse;
net.Server.prototype.listen = refuse;
takeAway(dgram.Socket.prototype);
takeAway(dns);
takeAway(dns.promises);
takeAway(dns.Resolver.prototype);
takeAway(dns.promises.Resolver.prototype);
syncBuiltinESMExports();
