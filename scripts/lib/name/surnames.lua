-- Surnames: how they are usually written in hanja and in Latin letters.
--
--     surnames.of("김") -> { hanja = { "金" }, roman = "Kim" } | nil
--
-- The hanja that most families have comes first.  A surname that is not here is as good as
-- any other; nothing is assumed about it.

local surnames = {}

local LIST = [[
김 Kim 金; 이 Lee 李 異 伊; 박 Park 朴; 최 Choi 崔; 정 Jung 鄭 丁 程; 강 Kang 姜 康 强 剛;
조 Cho 趙 曺; 윤 Yoon 尹; 장 Jang 張 蔣 章; 임 Lim 林 任; 한 Han 韓 漢; 오 Oh 吳; 서 Seo 徐 西;
신 Shin 申 辛 愼; 권 Kwon 權; 황 Hwang 黃; 안 Ahn 安; 송 Song 宋; 전 Jeon 全 田 錢; 홍 Hong 洪;
유 Yoo 柳 兪 劉 庾; 류 Ryu 柳; 고 Ko 高; 문 Moon 文; 양 Yang 梁 楊; 손 Son 孫; 배 Bae 裵;
백 Baek 白; 허 Heo 許; 남 Nam 南; 심 Shim 沈; 노 Noh 盧 魯; 로 Ro 盧; 하 Ha 河 夏; 곽 Kwak 郭;
성 Sung 成; 차 Cha 車; 주 Joo 朱 周; 우 Woo 禹; 구 Koo 具 丘; 민 Min 閔; 나 Na 羅; 라 Ra 羅;
림 Rim 林; 리 Ri 李; 진 Jin 陳 秦 晉; 지 Ji 池 智; 엄 Eom 嚴; 채 Chae 蔡; 원 Won 元; 천 Cheon 千;
방 Bang 方 房; 공 Kong 孔; 현 Hyun 玄; 함 Ham 咸; 변 Byun 卞 邊; 염 Yeom 廉; 여 Yeo 呂 余;
추 Choo 秋; 도 Do 都; 소 So 蘇; 석 Seok 石 昔; 선 Sun 宣; 설 Seol 薛; 마 Ma 馬; 길 Gil 吉;
연 Yeon 延; 위 Wi 魏; 표 Pyo 表; 명 Myung 明; 기 Ki 奇; 반 Ban 潘; 왕 Wang 王; 금 Keum 琴;
옥 Ok 玉; 육 Yuk 陸; 인 In 印; 맹 Maeng 孟; 제 Je 諸; 모 Mo 牟; 탁 Tak 卓; 국 Kook 鞠; 어 Eo 魚;
은 Eun 殷; 편 Pyeon 片; 용 Yong 龍; 예 Ye 芮; 경 Kyung 慶; 봉 Bong 奉; 사 Sa 史; 부 Bu 夫;
가 Ka 賈; 복 Bok 卜; 태 Tae 太; 목 Mok 睦; 형 Hyung 邢; 계 Kye 桂; 피 Pi 皮; 두 Doo 杜; 감 Kam 甘;
음 Eum 陰; 빈 Bin 賓; 동 Dong 董; 온 On 溫; 호 Ho 扈; 범 Beom 范; 좌 Jwa 左; 팽 Paeng 彭;
승 Seung 承; 간 Kan 簡; 상 Sang 尙; 갈 Kal 葛; 단 Dan 段; 당 Dang 唐; 화 Hwa 化; 창 Chang 昌;
남궁 Namgung 南宮; 황보 Hwangbo 皇甫; 제갈 Jegal 諸葛; 사공 Sagong 司空; 선우 Sunwoo 鮮于;
서문 Seomun 西門; 독고 Dokgo 獨孤; 동방 Dongbang 東方; 어금 Eogeum 魚金; 망절 Mangjeol 網切;
소봉 Sobong 小峰; 장곡 Janggok 長谷; 강전 Gangjeon 岡田; 을지 Eulji 乙支; 하후 Hahu 夏侯;
]]

local known = {}
for hangul, roman, hanja in LIST:gmatch("([^%s;]+) (%a+) ([^;]+);") do
  local list = {}
  for one in hanja:gmatch "%S+" do list[#list + 1] = one end
  known[hangul] = { hanja = list, roman = roman }
end

function surnames.of(hangul)
  return known[hangul]
end

return surnames
