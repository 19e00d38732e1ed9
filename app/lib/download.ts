/** A file to be kept, never shown in the browser. */
export function download(body: BodyInit, type: string, name: string) {
  const disposition = `attachment; filename*=UTF-8''${encodeURIComponent(name)}`;
  return new Response(body, {
    headers: { 'Content-Type': type, 'Content-Disposition': disposition, 'Cache-Control': 'no-store' },
  });
}
