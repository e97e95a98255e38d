"""The interview's window: thin pages on the Qt-free state machine of the instrument."""
