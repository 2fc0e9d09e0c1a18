// Asks the network first, so that nobody reads old words while new ones are there; without a network, what was kept.
"use strict";
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("fetch", (event) => {
    const address = new URL(event.request.url);
    if (event.request.method !== "GET" || address.origin !== self.location.origin) {
        return;
    }
    event.respondWith((async () => {
        const cache = await caches.open("take-home");
        try {
            const answer = await fetch(event.request);
            if (answer.ok) {
                await cache.put(address.origin + address.pathname, answer.clone());
            }
            return answer;
        } catch (error) {
            const kept = await cache.match(address.origin + address.pathname);
            if (kept) {
                return kept;
            }
            throw error;
        }
    })());
});
