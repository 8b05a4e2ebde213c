// The one script of public pages: theme, share, pictures of a gallery shown large, and what a search may mean while
// it is typed. What it needs stands in the page already, and is hidden where there are no scripts. Its name carries the
// hash of its bytes: after a change lib/addresses/site-scripts.test.ts says the new one.
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
    // What the browser draws around the page goes along.
    for (const meta of every("[name=theme-color]")) {
      meta.media = mediaOf(meta.dataset.scheme, root.dataset.theme);
    }
  }

  function mediaOf(scheme, theme) {
    if (theme === undefined) return `(prefers-color-scheme: ${scheme})`;
    return theme === scheme ? "all" : "not all";
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

  // Breaking news: which one was put away is remembered here, in every tab, and told to nobody.
  for (const bar of every("[data-breaking]")) {
    on(bar, "keydown", ({ key, target }) => key === "Enter" && target.type === "checkbox" && target.click());
    on(bar, "change", () => {
      try {
        localStorage.setItem("breaking", bar.dataset.breaking);
      } catch {
        // Then it is gone from this page.
      }
      // Whoever goes by keyboard goes on from what stands below it.
      document.querySelector("header a")?.focus({ preventScroll: true });
    });
    on(window, "storage", ({ key, newValue }) => {
      if (key === "breaking" && newValue === bar.dataset.breaking) bar.hidden = true;
    });
  }

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
      part("caption").replaceChildren(...captions.map((one) => one.cloneNode(true)));
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
        part("close").focus();
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

  // Search: pages that may be meant, under the field. A combobox whose list never takes the focus (WAI-ARIA 1.2).
  for (const field of every("[data-suggest]")) {
    const list = field.form.querySelector("[data-suggestions]");
    const status = field.form.querySelector("[role=status]");
    const answers = new Map();
    let options = [];
    let at = -1;
    let wait;
    let asking;

    field.setAttribute("role", "combobox");
    field.setAttribute("aria-autocomplete", "list");
    field.setAttribute("aria-controls", list.id);
    list.setAttribute("role", "listbox");

    function mark(index) {
      options[at]?.setAttribute("aria-selected", "false");
      at = index;
      const option = options[at];
      option?.setAttribute("aria-selected", "true");
      option?.scrollIntoView({ block: "nearest" });
      if (option) field.setAttribute("aria-activedescendant", option.id);
      else field.removeAttribute("aria-activedescendant");
    }

    function show({ said, found }) {
      mark(-1);
      options = found.map(({ label, name, href }, index) => {
        const option = document.createElement("li");
        option.id = `${list.id}-${index}`;
        option.setAttribute("role", "option");
        option.setAttribute("aria-selected", "false");
        option.dataset.href = href;
        option.append(part(name));
        // Whoever hears both hears them apart.
        if (label) option.append(" ", part(label));
        return option;
      });
      list.replaceChildren(...options);
      list.hidden = found.length === 0;
      field.setAttribute("aria-expanded", String(!list.hidden));
      status.textContent = said;
    }

    function part(text) {
      const span = document.createElement("span");
      span.dir = "auto";
      span.textContent = text;
      return span;
    }

    const close = () => {
      clearTimeout(wait);
      asking?.abort();
      show({ said: "", found: [] });
    };

    async function suggest() {
      asking?.abort();
      const typed = field.value.trim().slice(0, 100).toWellFormed();
      if (typed === "") return close();
      if (!answers.has(typed)) {
        asking = new AbortController();
        const { signal } = asking;
        try {
          const address = `${field.dataset.suggest}?q=${encodeURIComponent(typed)}`;
          const answer = await fetch(address, { signal });
          if (!answer.ok) return close();
          answers.set(typed, await answer.json());
        } catch {
          // Somebody typed on, or the site is away: the search itself will say so.
          return;
        }
        if (signal.aborted) return;
      }
      show(answers.get(typed));
    }

    function go({ dataset }) {
      // Who comes back finds the field as it was before.
      close();
      location.assign(dataset.href);
    }

    const next = (step) => {
      const place = at + step;
      if (place < -1) return options.length - 1;
      return place < options.length ? place : -1;
    };

    on(field, "input", () => {
      clearTimeout(wait);
      wait = setTimeout(suggest, 150);
    });
    on(field, "keydown", (event) => {
      const { key, isComposing } = event;
      if (isComposing) return;
      if (list.hidden) {
        if (key === "ArrowDown") suggest();
        return;
      }
      if (key === "ArrowDown" || key === "ArrowUp") mark(next(key === "ArrowDown" ? 1 : -1));
      else if (key === "Enter" && at >= 0) go(options[at]);
      else if (key === "Escape") close();
      else return;
      event.preventDefault();
    });
    on(field, "blur", close);
    on(field.form, "submit", close);
    // The field keeps the focus while the list is clicked.
    on(list, "mousedown", (event) => event.preventDefault());
    on(list, "click", ({ target }) => {
      const option = target.closest("[data-href]");
      if (option) go(option);
    });
    close();
  }
})();
