"""The paper: what a person takes home as a tagged PDF, set by typst in a process that is not the window's."""
