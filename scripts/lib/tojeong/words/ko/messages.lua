-- What a warning says to the person, in Korean.

return {
  LEAP_MONTH_AS_REGULAR = "윤달에 태어나셔서, 널리 쓰는 방식대로 같은 번호의 평달인 {month}로 보았어요.",
  MONTH_SHORT_CLAMPED = "{year}년 음력 {month}에는 30일이 없어, 그달의 마지막 날인 29일로 맞추어 보았어요.",
  ZI_HOUR = "밤 11시부터 자정 사이에 태어난 사람의 날짜는 방식에 따라 하루 달라져요. 다른 방식으로는 음력 {birth}, {code}괘예요.",
  ZI_HOUR_UNBORN = "밤 11시부터 자정 사이에 태어난 사람의 날짜는 방식에 따라 하루 달라져요.",
  BORN_BEFORE_NEW_YEAR = "양력 생일이 그해 설날보다 앞이라 음력으로는 {year}년생이에요. 나이와 띠도 음력 해로 세었어요.",
  YEAR_NOT_TURNED = "오늘은 아직 음력 {year}년이라 {year}년을 보았어요. 설날부터 시작하는 새해가 궁금하면 보고 싶은 해를 적어 주세요.",
}
