/** The answer to what does not exist, or is another procedure's; it looks as the server's own refusal does. */
export const notHere = (what: string) => Response.json({ code: 'not-found', details: { what } }, { status: 404 });
