export function answerXml(text: string | null): Response {
  if (text === null) return new Response(null, { status: 404 });
  return new Response(text, { headers: { "content-type": "application/xml; charset=utf-8" } });
}
