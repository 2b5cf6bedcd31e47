/*
 * What a sundial shows.
 */
#pragma once

#include <stdint.h>

/* Apparent minus mean solar time in seconds, -860 to +990 in this age.  Within
 * three seconds of the ephemeris from 1900 to 2100 (spec/core/almanac). */
double sun_equation_of_time(int64_t utc);
