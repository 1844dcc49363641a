//! The chart: rustc's time for a table by its rows.

use std::error::Error;
use std::path::Path;

use plotters::prelude::*;

use super::figures::{Figures, Mode, Subject};
use super::tables::Table;

/// Draws the seconds of `check` into an SVG file.
///
/// # Errors
///
/// If the file cannot be written.
pub fn draw(path: &Path, figures: &Figures, sizes: &[usize]) -> Result<(), Box<dyn Error>> {
    let area = SVGBackend::new(path, (760, 480)).into_drawing_area();
    area.fill(&WHITE)?;
    let rows = 30.0_f64..13_000.0;
    let mut chart = ChartBuilder::on(&area)
        .caption("Checking a crate with one table", ("sans-serif", 20))
        .margin(12)
        .x_label_area_size(40)
        .y_label_area_size(56)
        .build_cartesian_2d(rows.log_scale(), (0.03_f64..10.0).log_scale())?;
    chart
        .configure_mesh()
        .x_desc("rows")
        .y_desc("seconds of rustc on the processors")
        .x_label_formatter(&|rows| format!("{rows:.0}"))
        .label_style(("sans-serif", 13))
        .light_line_style(BLACK.mix(0.06))
        .draw()?;
    for (at, table) in Table::GROWING.into_iter().enumerate() {
        let points = points(figures, sizes, table);
        let style = style(at, table);
        chart.draw_series(points.iter().map(|&point| Circle::new(point, 3, style.filled())))?;
        chart
            .draw_series(LineSeries::new(points, style))?
            .label(table.label())
            .legend(move |(x, y)| PathElement::new([(x, y), (x + 18, y)], style));
    }
    chart
        .configure_series_labels()
        .position(SeriesLabelPosition::UpperLeft)
        .background_style(WHITE.mix(0.85))
        .label_font(("sans-serif", 13))
        .draw()?;
    area.present()?;
    Ok(())
}

/// knox is thick and red, the bare enum black; the others differ.
fn style(at: usize, table: Table) -> ShapeStyle {
    match table {
        Table::Bare => BLACK.stroke_width(1),
        Table::Knox => RGBColor(214, 39, 40).stroke_width(4),
        _ => Palette99::pick(at).stroke_width(2),
    }
}

fn points(figures: &Figures, sizes: &[usize], table: Table) -> Vec<(f64, f64)> {
    let point = |&size: &usize| {
        let cpu = figures.cpu(Subject { size, mode: Mode::Check, table })?;
        Some((f64::from(u32::try_from(size).ok()?), cpu))
    };
    sizes.iter().filter_map(point).collect()
}
