/** The bytes of a file that came with a form; empty when none was chosen. */
export async function fileBytes(form: FormData, name: string): Promise<Uint8Array> {
  const file = form.get(name);
  return file instanceof Blob ? new Uint8Array(await file.arrayBuffer()) : new Uint8Array();
}
