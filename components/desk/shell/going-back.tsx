/** Where words would be lost: the entry of the browser's history that shows them. */
type Place = { state: unknown; href: string };

const places = new Set<Place>();
let shownPath = "";
let isTraversed = false;

/** The page as it stands has words that are kept nowhere, until the function is called that this answers with. */
export function holdPage(): () => void {
  const place = { state: window.history.state, href: window.location.href };
  places.add(place);
  return () => void places.delete(place);
}

/** Whether words are kept nowhere at this moment, in whatever form they stand. */
export const isPageHeld = () => places.size > 0;

/** Says which page is shown now; answers whether it was come to by going back or forward. */
export function arriveAt(path: string): boolean {
  const wasTraversed = isTraversed;
  shownPath = path;
  isTraversed = false;
  return wasTraversed;
}

/**
 * Going back from a page that opened in place unloads nothing, so the browser asks nothing: it is asked here, and
 * whoever stays finds everything as it was.
 */
function traverse(event: PopStateEvent): void {
  const { pathname } = window.location;
  if (pathname === shownPath) return;
  const [place] = places;
  if (place !== undefined && !window.confirm(question)) {
    event.stopImmediatePropagation();
    window.history.pushState(place.state, "", place.href);
    return;
  }
  isTraversed = true;
  // A place on a page, such as “#desk”, of which the router knows nothing: it would leave the other page standing there.
  if (event.state === null) window.location.reload();
}

const question = "What you changed here is not kept yet. Leave it?";

// A window calls its listeners in the order in which they came: this one has to be there before the router's, so
// instrumentation-client.ts brings it.
if (typeof window !== "undefined") {
  window.addEventListener("popstate", traverse);
  // The browser asks in its own words.
  window.addEventListener("beforeunload", (event) => {
    if (isPageHeld()) event.preventDefault();
  });
}
