/** A page that the pointer rests on is fetched ahead, so that it is there with the click; files and the desk are not. */
const rules = {
  prefetch: [
    {
      where: {
        and: [
          { href_matches: "/*" },
          { not: { href_matches: ["/admin*", "/admin/*", "/api/*", "/media/*", "/preview/*"] } },
          { not: { href_matches: ["/*.xml", "/*.json", "/*.txt", "/search*", "/*/search*"] } },
        ],
      },
      eagerness: "moderate",
    },
  ],
};

/** https://html.spec.whatwg.org/multipage/speculative-loading.html */
export function GET(): Response {
  return new Response(JSON.stringify(rules), {
    headers: { "content-type": "application/speculationrules+json" },
  });
}
