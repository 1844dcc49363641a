//! The chart: the time of a lookup by the rows of the table.

use std::error::Error;
use std::path::Path;

use plotters::coord::Shift;
use plotters::prelude::*;

use crate::crates::Group;
use crate::figures::{Figures, Subject};
use crate::report::labels;

/// The kinds of tables, one panel for each.
const PANELS: [Group; 2] = [Group::Codes, Group::Names];

/// Draws the latency of hits into an SVG file: numbers on the left, names in the middle, the
/// legend on the right.
///
/// # Errors
///
/// If the file cannot be written.
pub fn draw(path: &Path, figures: &Figures, sizes: &[usize]) -> Result<(), Box<dyn Error>> {
    let area = SVGBackend::new(path, (1180, 460)).into_drawing_area();
    area.fill(&WHITE)?;
    let (panels, key) = area.split_horizontally(1000);
    for (area, group) in panels.split_evenly((1, 2)).iter().zip(PANELS) {
        panel(area, &lines(figures, group, sizes), group.title())?;
    }
    let mut shown: Vec<Line> =
        PANELS.iter().flat_map(|&group| lines(figures, group, sizes)).collect();
    shown.sort_by_key(|line| line.at);
    shown.dedup_by_key(|line| line.at);
    legend(&key, &shown)?;
    area.present()?;
    Ok(())
}

type Area<'a> = DrawingArea<SVGBackend<'a>, Shift>;

/// One contender in one panel.
struct Line {
    /// The index among all labels, so that a contender looks the same in all panels.
    at: usize,
    label: &'static str,
    points: Vec<(f64, f64)>,
}

impl Line {
    /// knox is thick and red, the floor thin and black.
    fn style(&self) -> ShapeStyle {
        match self.label {
            "floor" => BLACK.stroke_width(1),
            "knox" => RGBColor(220, 20, 40).stroke_width(4),
            _ => COLOURS[self.at % COLOURS.len()].stroke_width(2),
        }
    }
}

const COLOURS: [RGBColor; 11] = [
    RGBColor(31, 119, 180),
    RGBColor(255, 127, 14),
    RGBColor(44, 160, 44),
    RGBColor(148, 103, 189),
    RGBColor(140, 86, 75),
    RGBColor(227, 119, 194),
    RGBColor(127, 127, 127),
    RGBColor(188, 160, 34),
    RGBColor(23, 190, 207),
    RGBColor(25, 60, 120),
    RGBColor(0, 110, 80),
];

fn lines(figures: &Figures, group: Group, sizes: &[usize]) -> Vec<Line> {
    let lines = labels().into_iter().enumerate().map(|(at, label)| {
        let points = points(figures, group, sizes, label);
        Line { at, label, points }
    });
    // The line of the trait would hide that of the inherent function.
    lines.filter(|line| !line.points.is_empty() && line.label != "knox (trait)").collect()
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

fn panel(area: &Area, lines: &[Line], title: &str) -> Result<(), Box<dyn Error>> {
    let times = lines.iter().flat_map(|line| &line.points).map(|&(_, ns)| ns);
    let most = times.fold(300.0, f64::max) * 1.2;
    let mut chart = ChartBuilder::on(area)
        .caption(title, ("sans-serif", 20))
        .margin(12)
        .x_label_area_size(40)
        .y_label_area_size(56)
        .build_cartesian_2d((8.0..13_000.0).log_scale(), (2.0..most).log_scale())?;
    chart
        .configure_mesh()
        .x_desc("rows")
        .y_desc("ns per lookup, one after the other")
        .x_label_formatter(&|rows| format!("{rows:.0}"))
        .y_label_formatter(&|ns| format!("{ns:.0}"))
        .label_style(("sans-serif", 14))
        .bold_line_style(BLACK.mix(0.2))
        .light_line_style(BLACK.mix(0.05))
        .draw()?;
    for line in lines {
        let style = line.style();
        chart.draw_series(LineSeries::new(line.points.iter().copied(), style))?;
        let dots = line.points.iter().map(|&point| Circle::new(point, 3, style.filled()));
        chart.draw_series(dots)?;
    }
    Ok(())
}

fn legend(area: &Area, lines: &[Line]) -> Result<(), Box<dyn Error>> {
    for (line, y) in lines.iter().zip((50..).step_by(26)) {
        area.draw(&PathElement::new([(8, y), (36, y)], line.style()))?;
        area.draw(&Text::new(line.label, (44, y - 8), ("sans-serif", 16)))?;
    }
    Ok(())
}
