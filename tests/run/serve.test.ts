import { once } from "node:events";
import net from "node:net";
import { expect, it } from "vitest";
import { requireFreePort } from "@/lib/run/serve.mjs";

it("a port in use is refused in words that say what to do", async () => {
  const server = net.createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  const port = typeof address === "object" && address ? address.port : 0;
  await expect(requireFreePort("127.0.0.1", port)).rejects.toThrow(
    `Port ${port} på 127.0.0.1 är upptagen. Välj en annan: PORT=${port + 1} npm start`,
  );
  server.close();
  await once(server, "close");
  await requireFreePort("127.0.0.1", port);
});

it("a host that is not this machine's is refused", async () => {
  await expect(requireFreePort("192.0.2.1", 3000)).rejects.toThrow(/192\.0\.2\.1:3000.*HOST/);
});
