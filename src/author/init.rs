//! A new registry.
