/*
 * Prints core/almanac/tables.c: every solar term and every Korean lunar month
 * of 1899 to 2101.
 *
 * Only this program knows ERFA.  It runs when the tables are made and when
 * `make check` compares them with what is checked in, never inside aimix.
 *
 * The Sun and the Moon are apparent and geocentric: light time is taken off by
 * asking where the body was, precession and nutation bring it to the ecliptic
 * of date.  The terms agree with Swiss Ephemeris to half a second, the new
 * moons to twenty.  Korea's own almanac has never differed in a date.
 */
#include <assert.h>
#include <erfa.h>
#include <erfam.h>
#include <inttypes.h>
#include <math.h>
#include <stdbool.h>
#include <stdio.h>

enum {
    FIRST = 1899,
    LAST = 2101,
    YEARS = LAST - FIRST + 1,
    TERMS = 24,
    DAY_S = 86400,
    JDN_1970 = 2440588,
    JDN_2000 = 2451545,
    JDN_1912 = 2419403, /* Korea's clocks and almanac moved from UTC+8 to UTC+9 */
    MOONS_MAX = (YEARS + 4) * 13,
    ROUNDS_MAX = 50,
    COLUMNS_MAX = 96,
};

#define PI 3.14159265358979323846
#define TWO_PI (2 * PI)
#define TROPICAL_YEAR 365.2422
#define SYNODIC_MONTH 29.530588861
#define AU_LIGHT_DAYS (499.004784 / DAY_S)
#define AU_METRES 149597870700.0
#define LIGHT_M_PER_DAY (299792458.0 * DAY_S)

/* ---- time ---------------------------------------------------------------- */

/* TT - UT in seconds.  Polynomials of Espenak and Meeus up to 2005, what was
 * observed until 2025, then a forecast. */
static double delta_t_polynomial(double year)
{
    double t = year - 1860;
    double old = 0.01680668 + t * (-0.0004473624 + t / 233174);
    if (year < 1900)
        return 7.62 + t * (0.5737 + t * (-0.251754 + t * old));
    t = year - 1900;
    if (year < 1920)
        return -2.79 + t * (1.494119 + t * (-0.0598939 + t * (0.0061966 - t * 0.000197)));
    t = year - 1920;
    if (year < 1941)
        return 21.20 + t * (0.84493 + t * (-0.076100 + t * 0.0020936));
    t = year - 1950;
    if (year < 1961)
        return 29.07 + t * (0.407 + t * (-1.0 / 233 + t / 2547));
    t = year - 1975;
    if (year < 1986)
        return 45.45 + t * (1.067 + t * (-1.0 / 260 - t / 718));
    t = year - 2000;
    double tail = 0.000651814 + t * 0.00002373599;
    return 63.86 + t * (0.3345 + t * (-0.060374 + t * (0.0017275 + t * tail)));
}

static double delta_t(double year)
{
    static const struct {
        double year, seconds;
    } known[] = {
        { 2005, 64.69 }, { 2010, 66.07 }, { 2015, 67.64 }, { 2017, 68.59 },
        { 2020, 69.36 }, { 2022, 69.29 }, { 2025, 69.10 }, { 2030, 69.3 },
        { 2050, 74.6 },  { 2075, 82.8 },  { 2100, 93.2 },  { 2110, 97.4 },
    };
    if (year < known[0].year)
        return delta_t_polynomial(year);
    int i = 1;
    while (known[i].year < year)
        i++;
    double slope = (known[i].seconds - known[i - 1].seconds) /
                   (known[i].year - known[i - 1].year);
    return known[i - 1].seconds + slope * (year - known[i - 1].year);
}

/* Terrestrial time is kept as days since 2000-01-01 12:00 TT. */
static double year_of(double tt)
{
    return 2000 + tt / 365.25;
}

static int64_t utc_of(double tt)
{
    double days = tt + 0.5 - delta_t(year_of(tt)) / DAY_S;
    return (int64_t)floor(days * DAY_S + 0.5) + (int64_t)(JDN_2000 - JDN_1970) * DAY_S;
}

/* Only the Gregorian years this table has: no century but 1900 and 2100 matters. */
static int jdn_of_new_year(int year)
{
    int before = year - 1;
    return 1721426 + before * 365 + before / 4 - before / 100 + before / 400;
}

static int64_t new_year_utc(int year)
{
    return (int64_t)(jdn_of_new_year(year) - JDN_1970) * DAY_S;
}

/* ---- the sky -------------------------------------------------------------- */

static double longitude_of_date(double tt, double position[3])
{
    double matrix[3][3], ecliptic[3], dpsi, deps;
    eraEcm06(ERFA_DJ00, tt, matrix);
    eraRxp(matrix, position, ecliptic);
    eraNut06a(ERFA_DJ00, tt, &dpsi, &deps);
    return atan2(ecliptic[1], ecliptic[0]) + dpsi;
}

/* Where the Earth was when the light left gives light time and aberration at once. */
static double sun_longitude(double tt)
{
    double heliocentric[2][3], barycentric[2][3];
    eraEpv00(ERFA_DJ00, tt, heliocentric, barycentric);
    double distance_au = eraPm(heliocentric[0]);
    eraEpv00(ERFA_DJ00, tt - distance_au * AU_LIGHT_DAYS, heliocentric, barycentric);
    double sun[3];
    eraSxp(-1, heliocentric[0], sun);
    return longitude_of_date(tt, sun);
}

static double moon_longitude(double tt)
{
    double moon[2][3];
    eraMoon98(ERFA_DJ00, tt, moon);
    double light_days = eraPm(moon[0]) * AU_METRES / LIGHT_M_PER_DAY;
    eraMoon98(ERFA_DJ00, tt - light_days, moon);
    return longitude_of_date(tt, moon[0]);
}

static double elongation(double tt)
{
    return moon_longitude(tt) - sun_longitude(tt);
}

/* When 'angle' is 'target' (radians), near 'tt'; 'period' is days for a full turn. */
static double solve(double (*angle)(double), double target, double period, double tt)
{
    double step = 1;
    for (int round = 0; fabs(step) > 1e-9; round++) {
        assert(round < ROUNDS_MAX);
        step = eraAnpm(target - angle(tt)) * period / TWO_PI;
        tt += step;
    }
    return tt;
}

/* ---- solar terms ---------------------------------------------------------- */

/* Index 0 is sohan (285 degrees, early January), 23 is dongji (270, December). */
static int64_t term(int year, int index)
{
    double degrees = fmod(285 + 15 * index, 360);
    double guess = jdn_of_new_year(year) - JDN_2000 + 5 + index * TROPICAL_YEAR / TERMS;
    return utc_of(solve(sun_longitude, degrees * PI / 180, TROPICAL_YEAR, guess));
}

/* Two years more than are printed: leap months look at both solstices. */
static int64_t terms[YEARS + 2][TERMS];

static int64_t *terms_of(int year)
{
    return terms[year - (FIRST - 1)];
}

static void find_terms(void)
{
    for (int year = FIRST - 1; year <= LAST + 1; year++)
        for (int i = 0; i < TERMS; i++)
            terms_of(year)[i] = term(year, i);
}

/* ---- lunar months --------------------------------------------------------- */

struct month {
    int jdn;    /* of its first day */
    int number; /* 1..12 */
    bool leap;
};

static struct month moons[MOONS_MAX];
static int moons_count;

static int local_day(int64_t utc, int hours)
{
    return (int)floor((double)(utc + hours * 3600) / DAY_S) + JDN_1970;
}

/* The Korean day an instant falls on. */
static int day_of(int64_t utc)
{
    int day = local_day(utc, 8);
    return day < JDN_1912 ? day : local_day(utc, 9);
}

static void find_moons(void)
{
    double tt = jdn_of_new_year(FIRST - 1) - JDN_2000 - 40;
    double end = jdn_of_new_year(LAST + 2) - JDN_2000;
    while (tt < end) {
        tt = solve(elongation, 0, SYNODIC_MONTH, tt + SYNODIC_MONTH);
        assert(moons_count < MOONS_MAX);
        moons[moons_count++].jdn = day_of(utc_of(tt));
    }
}

/* The month that has the winter solstice of 'year', by place in 'moons'. */
static int solstice_month(int year)
{
    int day = day_of(terms_of(year)[TERMS - 1]);
    int i = 0;
    while (moons[i + 1].jdn <= day)
        i++;
    return i;
}

/* A zhongqi is a term of odd index.  Months are numbered by them; the one
 * without is leap. */
static bool has_zhongqi(int i, int year)
{
    for (int y = year; y <= year + 1; y++)
        for (int k = 1; k < TERMS; k += 2) {
            int day = day_of(terms_of(y)[k]);
            if (day >= moons[i].jdn && day < moons[i + 1].jdn)
                return true;
        }
    return false;
}

/* Numbers the months from the solstice of 'year' up to the next solstice. */
static void number_months(int year)
{
    int first = solstice_month(year), end = solstice_month(year + 1);
    bool leap_due = end - first == 13;
    int number = 11;
    for (int i = first; i < end; i++) {
        bool leap = leap_due && i > first && !has_zhongqi(i, year);
        if (i > first && !leap)
            number = number % 12 + 1;
        moons[i].number = number;
        moons[i].leap = leap;
        leap_due = leap_due && !leap;
    }
}

/* Bits 0-12: the month has 30 days; 13-16: the leap month; from 17: new year's
 * day, counted from 1 January. */
static uint32_t packed_year(int year)
{
    int new_year = jdn_of_new_year(year), i = 0;
    while (moons[i].jdn < new_year || moons[i].number != 1)
        i++;
    uint32_t packed = (uint32_t)(moons[i].jdn - new_year) << 17;
    for (int k = 0; k == 0 || moons[i + k].number != 1 || moons[i + k].leap; k++) {
        if (moons[i + k + 1].jdn - moons[i + k].jdn == 30)
            packed |= 1u << k;
        if (moons[i + k].leap)
            packed |= (uint32_t)moons[i + k].number << 13;
    }
    return packed;
}

/* ---- print ---------------------------------------------------------------- */

static void print_numbers(const int64_t *numbers, int count)
{
    int column = 0;
    for (int i = 0; i < count; i++) {
        int width = snprintf(NULL, 0, "%" PRId64 ",", numbers[i]);
        if (column + width > COLUMNS_MAX) {
            printf("\n");
            column = 0;
        }
        column += printf("%" PRId64 "%s", numbers[i], i + 1 < count ? "," : "");
    }
}

static void print_terms(void)
{
    printf("const int32_t tables_terms[TABLES_YEARS][TABLES_TERMS] = {\n");
    for (int year = FIRST; year <= LAST; year++) {
        int64_t since_new_year[TERMS];
        for (int i = 0; i < TERMS; i++)
            since_new_year[i] = terms_of(year)[i] - new_year_utc(year);
        printf("{");
        print_numbers(since_new_year, TERMS);
        printf("},\n");
    }
    printf("};\n\n");
}

static void print_months(void)
{
    int64_t packed[YEARS];
    for (int year = FIRST; year <= LAST; year++)
        packed[year - FIRST] = packed_year(year);
    printf("const uint32_t tables_lunar[TABLES_YEARS] = {\n");
    print_numbers(packed, YEARS);
    printf("\n};\n");
}

int main(void)
{
    find_terms();
    find_moons();
    for (int year = FIRST - 1; year <= LAST; year++)
        number_months(year);

    printf("/* Made by core/almanac/tool/make_tables.c; `make check` makes it again and"
           " compares. */\n#include \"almanac/tables.h\"\n\n/* clang-format off */\n");
    print_terms();
    print_months();
    printf("/* clang-format on */\n");
    return fflush(stdout) != 0 || ferror(stdout);
}
