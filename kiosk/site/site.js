// Keeps the page that is open, so that it can be read again without a network. The page needs none of this.
"use strict";
if ("serviceWorker" in navigator) {
    const root = new URL(".", document.currentScript.src);
    navigator.serviceWorker.register(new URL("sw.js", root), { scope: root.pathname })
        .then(() => navigator.serviceWorker.ready)
        .then(async () => {
            const fonts = [...document.querySelectorAll("link[rel=preload]")].map((link) => link.href);
            const cache = await caches.open("take-home");
            await cache.addAll([location.pathname, new URL("site.js", root).href, ...fonts]);
            document.documentElement.dataset.kept = "yes";
        })
        .catch(() => {});
}
