"""A whole fieldwork rehearsed: laptops at booths, mishaps, and two coordinators."""
