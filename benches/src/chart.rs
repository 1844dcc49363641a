//! The chart: what a lookup takes, over the rows of the table.

use std::error::Error;
use std::path::Path;

use plotters::coord::Shift;
use plotters::prelude::*;

use crate::crates::Group;
use crate::figures::{Figures, Subject};
use crate::report::labels;

/// Draws the latency of hits into an SVG file: numbers left, names right.
///
/// # Errors
///
/// Where the file cannot be written.
pub fn draw(path: &Path, figures: &Figures, sizes: &[usize]) -> Result<(), Box<dyn Error>> {
    let area = SVGBackend::new(path, (1200, 520)).into_drawing_area();
    area.fill(&WHITE)?;
    for (area, group) in area.split_evenly((1, 2)).iter().zip([Group::Codes, Group::Names]) {
        panel(area, figures, group, sizes)?;
    }
    area.present()?;
    Ok(())
}

type Area<'a> = DrawingArea<SVGBackend<'a>, Shift>;

fn panel(
    area: &Area,
    figures: &Figures,
    group: Group,
    sizes: &[usize],
) -> Result<(), Box<dyn Error>> {
    let rows = 8.0_f64..13_000.0;
    let mut chart = ChartBuilder::on(area)
        .caption(group.title(), ("sans-serif", 20))
        .margin(12)
        .x_label_area_size(40)
        .y_label_area_size(52)
        .build_cartesian_2d(rows.log_scale(), (1.0_f64..1500.0).log_scale())?;
    chart
        .configure_mesh()
        .x_desc("rows")
        .y_desc("ns per lookup, each waiting for the one before")
        .label_style(("sans-serif", 13))
        .light_line_style(BLACK.mix(0.06))
        .draw()?;
    for (at, label) in labels().into_iter().enumerate() {
        let points = points(figures, group, sizes, label);
        if points.is_empty() || label == "knox (trait)" {
            continue;
        }
        let style = style(at, label);
        let dots = points.iter().map(|&point| Circle::new(point, 3, style.filled()));
        chart.draw_series(dots)?;
        chart
            .draw_series(LineSeries::new(points.iter().copied(), style))?
            .label(label)
            .legend(move |(x, y)| PathElement::new([(x, y), (x + 18, y)], style));
    }
    chart
        .configure_series_labels()
        .position(SeriesLabelPosition::UpperLeft)
        .background_style(WHITE.mix(0.85))
        .label_font(("sans-serif", 13))
        .draw()?;
    Ok(())
}

/// knox is thick and red, the floor black; the others differ.
fn style(at: usize, label: &str) -> ShapeStyle {
    match label {
        "floor" => BLACK.stroke_width(1),
        "knox" => RGBColor(214, 39, 40).stroke_width(4),
        _ => Palette99::pick(at).stroke_width(2),
    }
}

fn points(figures: &Figures, group: Group, sizes: &[usize], contender: &str) -> Vec<(f64, f64)> {
    let point = |&size: &usize| {
        let [group, workload, mode] = [group.label(), "hit", "latency"].map(String::from);
        let contender = contender.to_owned();
        let figure = figures.get(&Subject { size, group, workload, mode, contender })?;
        Some((f64::from(u32::try_from(size).ok()?), figure.ns))
    };
    sizes.iter().filter_map(point).collect()
}
