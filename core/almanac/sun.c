#include "almanac/sun.h"

#include <math.h>

static const double radians = 3.14159265358979323846 / 180;
static const double unix_2000 = 946728000; /* 2000-01-01 12:00 */

/* The Sun's mean longitude, its anomaly and the rest as Meeus gives them in
 * Astronomical Algorithms, chapters 25 and 28; T is in centuries.  That clocks
 * run on UTC and the sky on TT moves the result by 0.02 s. */
static double mean_longitude(double T)
{
    return 280.46646 + T * (36000.76983 + T * 0.0003032);
}

static double centre(double T)
{
    double anomaly = (357.52911 + T * (35999.05029 - T * 0.0001537)) * radians;
    return (1.914602 - T * (0.004817 + T * 0.000014)) * sin(anomaly) +
           (0.019993 - T * 0.000101) * sin(2 * anomaly) + 0.000289 * sin(3 * anomaly);
}

double sun_equation_of_time(int64_t utc)
{
    double T = ((double)utc - unix_2000) / (36525.0 * 86400);
    double node = (125.04 - 1934.136 * T) * radians;
    double nutation = -0.00478 * sin(node);
    double obliquity = (23.4392911 - 0.0130042 * T + 0.00256 * cos(node)) * radians;

    double mean = mean_longitude(T);
    double apparent = (mean + centre(T) - 0.00569 + nutation) * radians;
    double ascension = atan2(cos(obliquity) * sin(apparent), cos(apparent)) / radians;
    double degrees = mean - 0.0057183 - ascension + nutation * cos(obliquity);
    return 240 * (degrees - 360 * round(degrees / 360));
}
