/** Serves pages at LinkedIn's origin to one browser on this machine: a local https server and the name mapped to it. */
import { createHash, createPublicKey } from "node:crypto";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { generate } from "selfsigned";

export interface PageAnswer {
  status: number;
  contentType: string;
  body: string;
}

export interface OriginServer {
  /** Switches that make a Chromium browser ask this server for www.linkedin.com, and nobody for anything else. */
  switches: string[];
  /** Addresses asked for so far. */
  asked: string[];
  close(): Promise<void>;
}

const HOST = "www.linkedin.com";

/** Starts the server; `answer` gives a page for an address, or null for "not found". */
export async function serveOrigin(answer: (url: URL) => PageAnswer | null): Promise<OriginServer> {
  const made = await generate([{ name: "commonName", value: HOST }], {
    keySize: 2048,
    algorithm: "sha256",
    extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: HOST }] }],
  });
  const asked: string[] = [];
  const server = createServer({ key: made.private, cert: made.cert }, (request, response) => {
    const url = new URL(request.url ?? "/", `https://${HOST}`);
    asked.push(url.href);
    const page = answer(url) ?? { status: 404, contentType: "text/plain; charset=utf-8", body: "Not found" };
    // Asked for anew each time, but "no-store" would forbid the browser to keep a page that is left for "Back".
    response.writeHead(page.status, { "content-type": page.contentType, "cache-control": "no-cache" });
    response.end(page.body);
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const { port } = server.address() as AddressInfo;
  const spki = createPublicKey(made.cert).export({ type: "spki", format: "der" });
  return {
    switches: [
      `--host-resolver-rules=MAP ${HOST}:443 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
      // Trusts this one certificate and no other.
      `--ignore-certificate-errors-spki-list=${createHash("sha256").update(spki).digest("base64")}`,
    ],
    asked,
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
