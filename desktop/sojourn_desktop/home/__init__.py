"""The home page: studies to make and open, and what is in the open one."""
