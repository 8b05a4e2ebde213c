// The one script of public pages: theme, share, and pictures of a gallery shown large. What it needs stands in the
// page already, and is hidden where there are no scripts. Its name carries the hash of its bytes: after a change
// lib/language/site-scripts.test.ts says the new one.
(() => {
  const root = document.documentElement;
  const every = (selector, of = document) => [...of.querySelectorAll(selector)];
  const on = (target, type, listener) => target.addEventListener(type, listener);

  // Theme: the system's, unless a reader chose the other one here.
  const night = matchMedia("(prefers-color-scheme: dark)");
  const systemTheme = () => (night.matches ? "dark" : "light");
  const chosen = () => {
    try {
      return localStorage.getItem("theme");
    } catch {
      return null;
    }
  };

  function showTheme(theme) {
    if (theme === "dark" || theme === "light") root.dataset.theme = theme;
    else delete root.dataset.theme;
    const isDark = (root.dataset.theme ?? systemTheme()) === "dark";
    for (const button of every("[data-theme-switch]")) button.ariaPressed = isDark;
  }

  function switchTheme() {
    const theme = (root.dataset.theme ?? systemTheme()) === "dark" ? "light" : "dark";
    const isOwn = theme !== systemTheme();
    try {
      if (isOwn) localStorage.setItem("theme", theme);
      else localStorage.removeItem("theme");
    } catch {
      // Then it holds for this page.
    }
    showTheme(isOwn ? theme : null);
  }

  for (const button of every("[data-theme-switch]")) on(button, "click", switchTheme);
  on(night, "change", () => showTheme(chosen()));
  on(window, "storage", () => showTheme(chosen()));
  on(window, "pageshow", ({ persisted }) => persisted && showTheme(chosen()));
  showTheme(root.dataset.theme);

  // Share: the address by which the page wants to be known.
  const address = () => document.querySelector('link[rel="canonical"]')?.href ?? location.href;

  for (const button of every("[data-share-button]")) {
    on(button, "click", () => {
      const title = document.querySelector("h1")?.textContent ?? document.title;
      // Who closes the sheet again has not failed.
      navigator.share({ title, url: address() }).catch(() => {});
    });
  }

  for (const button of every("[data-copy-button]")) {
    const status = button.parentElement.querySelector("[role=status]");
    on(button, "click", async () => {
      await navigator.clipboard.writeText(address());
      status.textContent = "";
      requestAnimationFrame(() => {
        status.textContent = button.dataset.copied;
      });
      setTimeout(() => {
        status.textContent = "";
      }, 4000);
    });
  }

  // Galleries: each picture is a link to itself, and opens over the page instead.
  for (const gallery of every("[data-gallery]")) {
    const links = every("[data-enlarge]", gallery);
    const dialog = gallery.querySelector("dialog");
    const part = (name) => dialog.querySelector(`[data-${name}]`);
    let at = 0;

    function show(index) {
      at = (index + links.length) % links.length;
      const link = links[at];
      const small = link.querySelector("img");
      const picture = new Image(small.width, small.height);
      picture.src = link.href;
      picture.alt = small.alt;
      part("picture").replaceChildren(picture);
      const captions = every("figcaption > *", link.closest("figure"));
      part("caption").textContent = captions.map((one) => one.textContent).join(" ");
      part("place").textContent = link.dataset.place;
    }

    const keys = () => {
      const isRight = getComputedStyle(dialog).direction === "rtl";
      return {
        ArrowLeft: () => show(at + (isRight ? 1 : -1)),
        ArrowRight: () => show(at + (isRight ? -1 : 1)),
        Home: () => show(0),
        End: () => show(links.length - 1),
      };
    };

    links.forEach((link, index) => {
      on(link, "click", (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        show(index);
        dialog.showModal();
      });
    });
    on(part("previous"), "click", () => show(at - 1));
    on(part("next"), "click", () => show(at + 1));
    on(part("close"), "click", () => dialog.close());
    on(dialog, "click", ({ target }) => target === dialog && dialog.close());
    on(dialog, "keydown", (event) => {
      const go = keys()[event.key];
      if (go === undefined) return;
      event.preventDefault();
      go();
    });
    on(dialog, "close", () => links[at].focus());
  }
})();
