//! Code that the integration tests share with the fuzz targets.

pub mod examine;
pub mod shown;
