/** What WordPress keeps beside posts and pages, as people call it; kinds of plug-ins go by their own name. */
const words: Record<string, [one: string, many: string]> = {
  attachment: ["file", "files"],
  custom_css: ["style sheet", "style sheets"],
  customize_changeset: ["saved setting", "saved settings"],
  nav_menu_item: ["menu entry", "menu entries"],
  oembed_cache: ["kept embed", "kept embeds"],
  page: ["page saved by itself", "pages saved by themselves"],
  post: ["post saved by itself", "posts saved by themselves"],
  revision: ["earlier version", "earlier versions"],
  wp_block: ["reusable block", "reusable blocks"],
  wp_font_face: ["font", "fonts"],
  wp_font_family: ["family of fonts", "families of fonts"],
  wp_global_styles: ["style of the site", "styles of the site"],
  wp_navigation: ["menu", "menus"],
  wp_template: ["template", "templates"],
  wp_template_part: ["part of a template", "parts of templates"],
};

/** “menu entries” for some `nav_menu_item`; what a plug-in made, and what we call ourselves, stays as it is called. */
export function typeWords(type: string, count: number): string {
  const known = Object.hasOwn(words, type) ? words[type] : undefined;
  return known?.[count === 1 ? 0 : 1] ?? type;
}

/** “1 menu entry”, “2 menu entries”; “2 of the kind recipe” for what a plug-in made. */
export function countedType(type: string, count: number): string {
  const known = Object.hasOwn(words, type) ? words[type] : undefined;
  if (known !== undefined) return `${count} ${count === 1 ? known[0] : known[1]}`;
  return /\s/.test(type) ? `${count} ${type}` : `${count} of the kind ${type}`;
}
