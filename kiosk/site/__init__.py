"""The take-home site: pages that are whole without a script, from the same data as the screens."""
