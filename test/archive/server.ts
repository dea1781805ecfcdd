import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';

/** Signed by itself, so that nobody can verify it; known to everybody, so that it protects nothing. */
const key = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgSul1MTHw/ivH9bDO
hBEtxCuRvCjG9j5F1wyHdviVycKhRANCAAQGOLEaBRTGYdfUHOpuketV9EM3/MGP
0vouvpgQkeR68bEnQT6E1pbPNfaoMFmQD63iETFn7L/Mnd56Jcum1a8Z
-----END PRIVATE KEY-----`;
const cert = `-----BEGIN CERTIFICATE-----
MIIBlDCCATugAwIBAgIUQ9pLgfb13FREeSzJ+Xp4/gTNI/EwCgYIKoZIzj0EAwIw
FDESMBAGA1UEAwwJbG9jYWxob3N0MCAXDTI2MTEzMDAzMjU0NFoYDzIxMjYxMTA2
MDMyNTQ0WjAUMRIwEAYDVQQDDAlsb2NhbGhvc3QwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAAQGOLEaBRTGYdfUHOpuketV9EM3/MGP0vouvpgQkeR68bEnQT6E1pbP
NfaoMFmQD63iETFn7L/Mnd56Jcum1a8Zo2kwZzAdBgNVHQ4EFgQUfFucd0jGzU6p
v5eC0zZ6oiZ1Zf0wHwYDVR0jBBgwFoAUfFucd0jGzU6pv5eC0zZ6oiZ1Zf0wDwYD
VR0TAQH/BAUwAwEB/zAUBgNVHREEDTALgglsb2NhbGhvc3QwCgYIKoZIzj0EAwID
RwAwRAIgK+bMtKlTK4DomGRXEAqcq5jrOA7+73Nu264qpEAkl6UCIDpGxvW8nLOp
iK+ZIDcPxaGxuabshzPdsx7sa9hJdQmh
-----END CERTIFICATE-----`;

/** A server on this computer, which answers as it likes. */
export interface TestServer {
  readonly url: string;
  close(): void;
}

/** Starts a server. @param isSecure by https, with a certificate that does not verify */
export async function serve(answer: RequestListener, isSecure = false): Promise<TestServer> {
  const server: Server = isSecure ? createSecureServer({ key, cert }, answer) : createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `${isSecure ? 'https' : 'http'}://127.0.0.1:${port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
