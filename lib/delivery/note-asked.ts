import type { DeliveryDesk, Visit } from "#lib/delivery/visit";

/**
 * What nobody means to read: programs that look for holes (`/wp-login.php`, `/.env`, whatever ends in `.php`, `.asp`
 * or the like), what browsers and crawlers ask every site for, and files of the page's own making.
 */
const noise = [
  /\.(?:php\d?|aspx?|jspx?|cgi|env|ini|ya?ml|sql|bak|zip|gz|tar|rar|log|map|js|css|woff2?|rsc)$/i,
  /(?:^|\/)\./,
  /^\/(?:wp-(?:admin|includes|json|login)|xmlrpc|cgi-bin|phpmyadmin|vendor|node_modules|actuator|solr|autodiscover)(?:\/|$)/i,
  /^\/(?:apple-touch-icon[^/]*|browserconfig\.xml|ads\.txt|app-ads\.txt|security\.txt|humans\.txt|favicon[^/]*)$/i,
];

/** Whether an address is worth the desk's time. One with an `@` may name a person, and is not kept. */
export function isWorthNoting(path: string): boolean {
  return !path.includes("@") && !noise.some((form) => form.test(path));
}

/** How `verify:urls` names itself: what it asks for no reader has asked for. */
export const verifier = "Dateline verify:urls";

/** Notes that an address led on, or said that something is gone. */
export function noteLed(desk: DeliveryDesk, { request }: Visit, address: string): void {
  if (request.headers["user-agent"] !== verifier) desk.asked.note(address);
}

/** Notes an address that is not there, with the host of the page that linked to it and nothing else of who asked. */
export function noteMissing(desk: DeliveryDesk, { request }: Visit, path: string): void {
  if (!isWorthNoting(path) || request.headers["user-agent"] === verifier) return;
  const { hostname = "" } = URL.parse(request.headers.referer ?? "") ?? {};
  desk.asked.noteMissing(path, hostname.slice(0, 100));
}
