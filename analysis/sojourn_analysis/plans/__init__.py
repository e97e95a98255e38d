"""Analysis plans that ship with the package, as TOML."""
