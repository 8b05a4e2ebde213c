/**
 * The scripts of public pages: one module for all of them, and one line before the first paint. Pages work
 * without either.
 */

/**
 * Stands in the head, so that a page never shows in the wrong colours first, and that no control shows which
 * the browser cannot serve, and that breaking news which were put away are gone before they could be seen. The content policy knows it by its hash; it must contain neither `<` nor `&`.
 */
export const themeSnippet =
  '(()=>{const d=document.documentElement.dataset;d.scripts="";if(navigator.share)d.share="";if(navigator.clipboard)d.copy="";try{const t=localStorage.getItem("theme");if(t==="dark"||t==="light")d.theme=t;const b=localStorage.getItem("breaking");if(b)new MutationObserver((_,o)=>{const e=document.querySelector("[data-breaking]");if(e){e.hidden=e.dataset.breaking===b;o.disconnect()}}).observe(document,{childList:true,subtree:true})}catch{}})()';

/** `public/assets/site.js`. */
export const siteModulePath = "/assets/site.js";

/** The module under the name of its bytes, so that browsers keep it for good. */
export const siteModule = `${siteModulePath}?v=e1d2ef987fa4`;

/** What a browser may fetch ahead (Speculation-Rules); kept for good too, so that a change needs the next number. */
export const speculationRulesPath = "/assets/speculation-rules.json?v=1";
