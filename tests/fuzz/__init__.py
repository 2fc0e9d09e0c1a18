"""Fuzzing that follows the branches of the code: `make fuzz`, in an environment of its own."""
