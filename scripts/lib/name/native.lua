-- Given names that are words of old or everyday Korean, and what these mean.
--
--     native.of("한별") -> { ko = "큰 별", en = "great star" } | nil

local native = {}

local LIST = [[
가람 강,river; 가온 가운데,the middle; 가을 열매 맺는 철,autumn; 겨울 고요한 철,winter; 고운 고운 사람,the lovely one;
그루 나무 한 그루,a single tree; 나래 날개,wings; 나리 나리꽃,lily; 나무 곧게 자라는 나무,tree;
노을 붉게 물든 저녁 하늘,evening glow; 누리 온 세상,the wide world; 다솜 사랑,love; 다슬 다스림,to set in order;
다온 좋은 일이 다 옴,all good things come; 단비 때맞춰 오는 비,welcome rain; 달 둥근 달,moon; 달래 달래꽃,wild garlic;
도담 탈 없이 자람,growing well; 도란 정답게 이야기함,friendly talk; 두루 두루 넓게,far and wide; 들 들판,open field;
라온 즐거운,joyful; 마루 꼭대기,ridge; 미르 용,dragon; 바다 너른 바다,sea; 바람 시원한 바람,wind; 반디 반딧불,firefly;
버들 버드나무,willow; 벼리 그물의 중심 줄,guiding cord; 별 밤하늘의 별,star; 별하 별처럼 높이,high as the stars;
보라 보랏빛,violet; 보람 애쓴 뒤의 기쁨,worth; 보름 보름달,full moon; 봄 새로 피는 철,spring; 봄빛 봄의 빛,light of spring;
빛 환한 빛,light; 빛나 빛남,shining; 빛나라 환히 빛나라,may you shine; 사랑 아끼는 마음,love; 산들 산들바람,gentle breeze;
새봄 새로운 봄,new spring; 새벽 밝아 오는 때,dawn; 새별 새로운 별,new star; 새싹 돋아나는 싹,young shoot;
샘 샘물,spring of water; 샛별 새벽에 빛나는 별,morning star; 소담 소담스러움,plump and pretty; 소리 맑은 소리,sound;
솔 소나무,pine; 솔빛 소나무의 빛,colour of pines; 솔찬 알찬 소나무,a full-grown pine; 슬기 바르게 헤아리는 마음,wisdom;
슬기찬 슬기가 가득함,full of wisdom; 시내 시냇물,brook; 아라 바다,sea; 아란 곱게 자란,well grown; 아람 잘 익은 열매,ripe nut;
아름 아름다움,beauty; 여름 푸르른 철,summer; 여울 빠르게 흐르는 물,rapids; 온누리 온 세상,the whole world; 우람 우람함,stately;
우리 너와 나 모두,we together; 윤슬 햇빛에 반짝이는 물결,sunlit ripples; 은별 은빛 별,silver star;
은하수 별이 흐르는 강,Milky Way; 은솔 은은한 소나무,soft pine; 이든 착하고 어진,good and kind; 이랑 밭이랑,furrow;
이루 이루어 냄,to accomplish; 이솔 소나무 같은 사람,one like a pine; 이슬 맑은 이슬,dew; 잎새 나뭇잎,leaf;
찬솔 알찬 소나무,a sturdy pine; 초롱 초롱불,lantern; 초아 스스로를 태워 비춤,to light the world; 큰별 큰 별,great star;
파란 파란빛,blue; 푸름 푸른 빛,green; 풀잎 푸른 풀잎,blade of grass; 하나 하나뿐인 사람,the only one; 하늘 높고 너른 하늘,sky;
하람 꿈을 이룸,a dream come true; 하랑 높은 곳에서 함께함,high and together; 한결 한결같음,always the same;
한길 큰길,great road; 한별 큰 별,great star; 한빛 큰 빛,great light; 한샘 큰 샘,great spring; 한솔 큰 소나무,great pine;
한얼 큰 얼,great spirit; 한울 큰 울타리,great shelter; 해 떠오르는 해,sun; 해나 해를 품고 나옴,born of the sun;
해솔 해 아래 소나무,pine in the sun; 햇살 따스한 햇살,sunbeam; 햇빛 밝은 햇빛,sunlight; 힘찬 힘이 가득함,full of strength;
]]

local known = {}
for word, ko, en in LIST:gmatch("(%S+) ([^,;]+),([^;]+);") do known[word] = { ko = ko, en = en } end

function native.of(given)
  return known[given]
end

return native
